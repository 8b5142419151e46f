import Evidence

/// A line that holds the day of publication and nothing else but a place, a time and the authors:
/// "PERU / 12 AUG 2016 BY ADA QUILL EN", "Lima, 24 ago. 2016", "23 Ago 2016 – 2:56 AM EDT".
struct DateLine: Hashable, Sendable {
    let date: PartialDate
    let authors: [String]

    /// The longest line that is read, in bytes: sixteen words are shorter.
    private static let longest = 240

    init?(_ line: Substring) {
        // No day of publication is written without a digit; most lines end here.
        let bytes = line.utf8
        guard bytes.count <= Self.longest, bytes.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let words = WrittenDate.words(of: line)
        guard (1...16).contains(words.count), !line.contains(where: { "!?".contains($0) }),
            let written = WrittenDate(in: words), words.allSatisfy({ !Self.changes.contains($0) })
        else { return nil }
        // The words as they are written, beside their folded forms.
        let raw = line.split { !($0.isLetter || $0.isNumber || "-/".contains($0)) }
            .filter { !String($0).trimmed(of: "-/").isEmpty }.map(String.init)
        guard raw.count == words.count else { return nil }
        var rest = raw.indices.filter { !written.words.contains($0) }
        authors = Self.takeAuthors(from: raw, words, &rest)
        let strange = rest.filter { !Self.isPlain(raw[$0], words[$0]) }
        guard strange.isEmpty, rest.filter({ raw[$0].first?.isUppercase == true }).count <= 3 else { return nil }
        date = written.date
    }

    /// Takes "by" and the name after it out of the rest.
    private static func takeAuthors(from raw: [String], _ words: [String], _ rest: inout [Int]) -> [String] {
        guard let by = rest.firstIndex(where: { ["by", "por"].contains(words[$0]) }) else { return [] }
        // Only the words that follow one another up to the date or a language mark.
        var name: [Int] = []
        for index in rest[(by + 1)...] {
            if let last = name.last ?? Optional(rest[by]), index != last + 1 { break }
            if ["EN", "ES"].contains(raw[index]) || raw[index].contains(where: \.isNumber) { break }
            name.append(index)
        }
        let authors = Byline.names(in: name.map { raw[$0] }.joined(separator: " "))
        guard !authors.isEmpty else { return [] }
        let taken = Set(name + [rest[by]])
        rest.removeAll { taken.contains($0) }
        return authors
    }

    /// A place with a capital, a time, or a word that goes with dates.
    private static func isPlain(_ raw: String, _ folded: String) -> Bool {
        if company.contains(folded) { return true }
        if raw.allSatisfy({ $0.isNumber }) { return raw.count <= 2 }
        if raw.allSatisfy({ "-/".contains($0) }) { return true }
        return raw.first?.isUppercase == true && raw.allSatisfy { $0.isLetter || $0 == "-" }
    }

    /// A day of change is not the day of publication.
    private static let changes: Set<String> = [
        "updated", "update", "modified", "revised", "actualizado", "actualizada", "actualizacion", "modificado",
    ]
    private static let company: Set<String> = [
        "am", "pm", "a", "m", "p", "h", "hs", "hrs", "at", "on", "in", "en", "el", "de", "la", "las", "los", "del",
        "published",
        "publicado", "publicada", "publicacion", "posted", "date", "fecha", "y", "and", "gmt", "et", "est", "edt",
        "this", "story", "article", "is", "from", "esta", "nota", "es",
    ]
}
