import Evidence
import Language

/// The full personal names of a text, so that "Vargas" is known as "Rubén Vargas".
struct NameBook: Sendable {
    private var fullNames: [String: String] = [:]
    /// The office that the text sets beside a full name, by folded name.
    private var offices: [String: String] = [:]

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
                if let office = Self.office(before: range.lowerBound, reading) {
                    offices[Folding.folded(full)] = office
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

    /// The office of a person by full name, where the text gives it.
    func office(_ fullName: String) -> String? { offices[Folding.folded(fullName)] }

    /// The fullest name for one word of a name.
    func full(_ name: String) -> String? { fullNames[Folding.folded(name)] }
}
