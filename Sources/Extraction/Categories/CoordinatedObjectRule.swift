import Evidence
import Language

/// The second object of a verb or noun, with its own marker: "impuso treinta años de prisión al alcalde y a nueve
/// policías", "detuvo a un juez y a cuatro fiscales".
struct CoordinatedObjectRule: CategoryRule {
    let name = "second-object"
    private static let reach = 16

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        let reading = sentence.reading
        let marker = group.quote.lowerBound - 1
        guard marker > sentence.tokens.lowerBound, reading.isFunction(marker, .objectMarker),
            reading.isFunction(marker - 1, .coordinator)
        else { return nil }
        for index in stride(from: marker - 2, through: max(sentence.tokens.lowerBound, marker - Self.reach), by: -1) {
            if reading.isSign(index, Sign.semicolon) || reading.isSign(index, Sign.fullStop)
                || reading.isFunction(index, .relative, .subordinator)
            {
                return nil
            }
            guard reading.isFunction(index, .objectMarker) else { continue }
            for end in [index, index + 1] {
                for mark in reading.marks(endingAt: end) where mark.first >= sentence.tokens.lowerBound {
                    guard let category = mark.concept.category,
                        mark.roles.contains(.active) || mark.roles.contains(.nominal)
                    else { continue }
                    return CategoryReading(category, trigger: mark)
                }
            }
        }
        return nil
    }
}
