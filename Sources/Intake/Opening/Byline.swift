/// The names in a line that says who wrote the text: "By Ada Quill and Max Reed", "Por Ada Pluma".
enum Byline {
    /// The authors; empty when the line is anything else.
    static func authors(in line: Substring) -> [String] {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first.map({ FoldedWord.folded($0).trimmed(of: ":") }), openings.contains(first) else {
            return []
        }
        return names(in: words.dropFirst().joined(separator: " "))
    }

    /// Splits a statement of authors into names; empty when one part of it is no name.
    static func names(in statement: String) -> [String] {
        var parts: [[String]] = [[]]
        for word in statement.split(whereSeparator: \.isWhitespace).map(String.init) {
            let folded = FoldedWord.folded(word)
            if ["and", "y", "e", "&", "|", "/"].contains(folded) {
                parts.append([])
            } else if word.hasSuffix(",") || word.hasSuffix(";") {
                parts[parts.count - 1].append(String(word.dropLast()))
                parts.append([])
            } else {
                parts[parts.count - 1].append(word)
            }
        }
        parts.removeAll(where: \.isEmpty)
        guard !parts.isEmpty, parts.allSatisfy(isName) else { return [] }
        return parts.map { $0.map(unshouted).joined(separator: " ") }
    }

    private static let openings: Set<String> = ["by", "por", "escrito", "texto"]
    private static let particles: Set<String> = [
        "de", "del", "la", "las", "los", "da", "dos", "van", "von", "der", "bin", "al", "y",
    ]
    private static let noNames: Set<String> = [
        "the", "el", "la", "los", "las", "un", "una", "our", "your", "redaccion", "staff", "fin", "ahora", "eso",
        "favor",
    ]

    /// Two to five words, each with a capital, particles aside.
    private static func isName(_ words: [String]) -> Bool {
        guard (2...5).contains(words.count), !noNames.contains(FoldedWord.folded(words[0])) else { return false }
        guard words.allSatisfy({ $0.allSatisfy { $0.isLetter || "-.'’".contains($0) } }) else { return false }
        let proper = words.filter { !particles.contains(FoldedWord.folded($0)) }
        return proper.count >= 2 && proper.allSatisfy { $0.first?.isUppercase == true }
    }

    /// "QUILL" becomes "Quill": capitals are the page's, not the name's.
    private static func unshouted(_ word: String) -> String {
        guard word.count > 2, word.allSatisfy({ !$0.isLetter || $0.isUppercase }) else { return word }
        return word.split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
    }
}
