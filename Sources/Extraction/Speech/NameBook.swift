import Evidence
import Language

/// The full personal names of a text, so that "Vargas" is known as "Rubén Vargas".
struct NameBook: Sendable {
    private var fullNames: [String: String] = [:]

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
        var first = range.lowerBound
        while first < range.upperBound, let mark = reading.mark(at: first, .title) ?? reading.mark(at: first, .source) {
            first = mark.end
        }
        let name = first..<max(first, range.upperBound)
        let words = name.filter { reading.isCapitalised($0) }
        guard (2...5).contains(words.count) else { return nil }
        let covered = name.contains { index in
            reading.marks(at: index).contains {
                let entry = reading.entry($0)
                return [.source, .outlet, .event].contains(entry.concept) || (entry.concept == .place && !entry.isAmbiguous)
            }
        }
        return covered ? nil : name
    }

    /// The fullest name for one word of a name.
    func full(_ name: String) -> String? { fullNames[Folding.folded(name)] }
}
