import Evidence
import Language

/// The full personal names of a text, so that "Vargas" is known as "Rubén Vargas".
struct NameBook: Sendable {
    private var fullNames: [String: String] = [:]
    /// The office that the text sets beside a full name, by folded name.
    private var offices: [String: String] = [:]
    /// Who holds an office, by the folded noun of the office; nobody where two do.
    private var holders: [String: String?] = [:]
    /// Where persons are named in full, in the order of the text.
    private var introductions: [(token: Int, name: String)] = []

    /// Collects names of two words or more. A part that belongs to two different people stands for neither.
    init(_ reading: Reading) {
        var ambiguous: Set<String> = []
        let names = NamePhrase(reading: reading)
        var index = 0
        while index < reading.tokens.count {
            guard let end = names.end(from: index, limit: reading.tokens.count) else {
                index += 1
                continue
            }
            if let range = Self.person(index..<end, reading) {
                let full = reading.words(range)
                introductions.append((range.lowerBound, full))
                if let office = Self.office(before: range.lowerBound, reading) {
                    offices[Folding.folded(full)] = office
                    hold(full, reading, before: range.lowerBound)
                }
                for part in range.dropFirst() where reading.isCapitalised(part) {
                    let key = Folding.folded(reading.words(part..<part + 1))
                    if let known = fullNames[key], Folding.folded(known) != Folding.folded(full) {
                        if Folding.folded(full).contains(Folding.folded(known)) {
                            fullNames[key] = full
                        } else if !Folding.folded(known).contains(Folding.folded(full)) {
                            ambiguous.insert(key)
                        }
                    } else if fullNames[key] == nil {
                        fullNames[key] = full
                    }
                }
            }
            index = end
        }
        for key in ambiguous { fullNames[key] = nil }
    }

    /// Two to five capitalised words with no word of a body, place or outlet among them.
    private static func person(_ range: Range<Int>, _ reading: Reading) -> Range<Int>? {
        // "Deputy Public Order Minister Rubén Vargas": the name stands behind the last word of office.
        let offices = range.compactMap { reading.mark(at: $0, .title) ?? reading.mark(at: $0, .source) }
        let first = offices.map(\.end).filter { $0 < range.upperBound }.max() ?? range.lowerBound
        let name = first..<range.upperBound
        let words = name.filter { reading.isCapitalised($0) }
        guard (2...5).contains(words.count) else { return nil }
        let covered = name.contains { index in
            reading.marks(at: index).contains {
                let entry = reading.entry($0)
                if entry.concept == .place {
                    return index == name.lowerBound && !entry.isAmbiguous && $0.end < name.upperBound
                }
                return [.source, .outlet, .event].contains(entry.concept)
            }
        }
        return covered ? nil : name
    }

    /// The title or office in front of a name: "el viceministro de Orden Interno, | Rubén Vargas".
    private static func office(before name: Int, _ reading: Reading) -> String? {
        var end = name
        if reading.isSign(end - 1, Sign.comma) { end -= 1 }
        for first in max(0, end - 8)..<max(0, end) {
            guard let mark = reading.mark(at: first, .source) ?? reading.mark(at: first, .title), mark.end <= end else {
                continue
            }
            let kind = reading.entry(mark).kind
            guard mark.concept == .title && kind != "civil" || kind == "office" else { continue }
            let linked = (mark.end..<end).allSatisfy { index in
                reading.isCapitalised(index) || reading.isFunction(index, .of, .determiner)
                    || reading.marks(at: index).contains {
                        [.source, .title, .place].contains($0.concept)
                    }
            }
            if linked { return reading.words(first..<end) }
        }
        return nil
    }

    /// Remembers the nouns of office right before a name.
    private mutating func hold(_ full: String, _ reading: Reading, before name: Int) {
        for index in max(0, name - 8)..<name {
            guard let mark = reading.mark(at: index, .source) ?? reading.mark(at: index, .title),
                mark.concept == .title || reading.entry(mark).kind == "office"
            else { continue }
            let key = Folding.folded(reading.words(mark.first..<mark.end))
            if let known = holders[key], known != full { holders[key] = .some(nil) } else { holders[key] = full }
        }
    }

    /// The one person who holds an office in this text: "the minister" is Ana Rivas.
    func holder(_ office: String) -> String? { holders[Folding.folded(office)] ?? nil }

    /// The one person named in the tokens before a pronoun; `nil` when there are two.
    func introduced(before token: Int) -> String? {
        var low = 0
        var high = introductions.count
        while low < high {
            let middle = (low + high) / 2
            if introductions[middle].token < token { low = middle + 1 } else { high = middle }
        }
        guard low > 0, token - introductions[low - 1].token <= 60 else { return nil }
        let name = introductions[low - 1].name
        for index in max(0, low - 4)..<low
        where token - introductions[index].token <= 60 && introductions[index].name != name {
            return nil
        }
        return name
    }

    /// The office of a person by full name, where the text gives it.
    func office(_ fullName: String) -> String? { offices[Folding.folded(fullName)] }

    /// The fullest name for one word of a name.
    func full(_ name: String) -> String? { fullNames[Folding.folded(name)] }
}
