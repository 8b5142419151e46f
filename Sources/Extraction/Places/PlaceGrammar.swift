import Evidence
import Language

/// Where a sentence says that something happened.
struct PlaceGrammar: Sendable {
    /// A named place where it stands.
    struct Found: Hashable, Sendable {
        let tokens: Range<Int>
        /// As the text writes it; for a demonym, the name of the country.
        let name: String
        let isCountry: Bool
        let isDemonym: Bool
    }

    let reading: Reading
    let names: NameBook

    /// The places of a sentence, in order; not those inside the names of bodies and outlets.
    func places(in sentence: Range<Int>) -> [Found] {
        var result: [Found] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let marks = reading.marks(at: index)
            if let other = marks.first(where: {
                [.outlet, .source].contains($0.concept) && $0.end > index + 1
            }) {
                index = other.end
            } else if let mark = marks.first(where: { $0.concept == .place }), isPlace(mark, after: result.last) {
                let entry = reading.entry(mark)
                let demonym = entry.kind == "demonym"
                result.append(
                    Found(
                        tokens: mark.first..<mark.end,
                        name: demonym ? entry.name ?? "" : reading.words(mark.first..<mark.end),
                        isCountry: demonym || entry.kind == "country", isDemonym: demonym))
                index = mark.end
            } else {
                index += 1
            }
        }
        return result
    }

    /// Not a word of a longer personal name ("Carlos Santiago"), nor an ambiguous word without a preposition of place.
    private func isPlace(_ mark: Mark, after last: Found?) -> Bool {
        let entry = reading.entry(mark)
        if entry.kind == "demonym" { return true }
        guard reading.isCapitalised(mark.first) else { return false }
        let after = reading.isCapitalised(mark.end) && !reading.tokens[mark.end].shape.contains(.startsLine)
        let before = reading.isCapitalised(mark.first - 1) && mark.first > 0
        let located = mark.first > 0 && reading.isFunction(mark.first - 1, .preposition, .of)
        // "Vargas" is a state of Venezuela, but in this text a person.
        let word = reading.words(mark.first..<mark.end)
        if entry.isAmbiguous || names.full(word) != nil {
            // "in Lima and Trujillo": the second leans on the first.
            let joined =
                last?.tokens.upperBound == mark.first - 1
                && (reading.isFunction(mark.first - 1, .coordinator) || reading.isSign(mark.first - 1, Sign.comma))
            return !after && mark.first > 0 && (joined || reading.isFunction(mark.first - 1, .within))
        }
        return located || !(after || before && !reading.tokens[mark.first].shape.contains(.startsLine))
            || reading.mark(at: mark.first - 1, .place) != nil
    }
}
