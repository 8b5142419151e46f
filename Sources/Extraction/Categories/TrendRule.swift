import Evidence
import Language

/// Two numbers between which a count moved: "disappearances fell from 22 in 2022 to 10 in 2023".
struct TrendRule: CategoryRule {
    let name = "trend"
    private static let reach = 18

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        let reading = sentence.reading
        guard case .none = group.head, isEnd(group.quote.lowerBound - 1, reading) else { return nil }
        var changes = false
        let first = max(sentence.tokens.lowerBound, group.quote.lowerBound - Self.reach)
        for index in stride(from: group.quote.lowerBound - 1, through: first, by: -1) {
            if reading.isSign(index, Sign.semicolon) || reading.isSign(index, Sign.fullStop)
                || reading.isSign(index, Sign.colon)
            {
                return nil
            }
            if reading.isFunction(index, .change) { changes = true }
            guard changes else { continue }
            for mark in reading.marks(at: index) {
                guard let category = mark.concept.category,
                    mark.roles.contains(.nominal) || mark.roles.contains(.state)
                else { continue }
                return CategoryReading(category, trigger: mark)
            }
        }
        return nil
    }

    /// "from", "to", "de", "a"
    private func isEnd(_ index: Int, _ reading: Reading) -> Bool {
        reading.isFunction(index, .infinitive, .objectMarker, .of) || reading.mark(at: index, .calendar, .from) != nil
    }
}
