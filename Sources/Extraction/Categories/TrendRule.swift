import Evidence
import Language

/// A number at which a count stands, or two between which it moved: "the death toll stands at 27", "disappearances fell
/// from 22 in 2022 to 10 in 2023".
struct TrendRule: CategoryRule {
    let name = "trend"
    private static let reach = 18

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        let reading = sentence.reading
        guard case .none = group.head else { return nil }
        let stands = reading.marks(endingAt: group.quote.lowerBound).contains {
            $0.concept == .function && $0.roles.contains(.change)
        }
        guard stands || isEnd(group.quote.lowerBound - 1, reading) else { return nil }
        var changes = stands
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
