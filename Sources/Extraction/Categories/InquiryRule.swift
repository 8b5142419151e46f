import Evidence
import Language

/// An inquiry that is said to be about the group: "the probe focuses on 96 officers".
struct InquiryRule: CategoryRule {
    let name = "inquiry"
    private static let reach = 10

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        let reading = sentence.reading
        let end = group.quote.lowerBound
        guard case .people = group.head, end > sentence.tokens.lowerBound, reading.isFunction(end - 1, .preposition)
        else {
            return nil
        }
        for index in stride(from: end - 1, through: max(sentence.tokens.lowerBound, end - Self.reach), by: -1) {
            if sentence.hasGroup(at: index) { return nil }
            if reading.isSign(index, Sign.semicolon) { return nil }
            for mark in reading.marks(at: index) {
                let entry = reading.entry(mark)
                if entry.concept == .investigated, entry.roles.contains(.nominal) {
                    return CategoryReading(.investigated, trigger: mark)
                }
            }
        }
        return nil
    }
}
