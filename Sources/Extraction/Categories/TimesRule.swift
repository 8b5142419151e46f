import Evidence
import Language

/// "decorated six times": the verb before says what happened so often. Only rewards are counted in this way.
struct TimesRule: CategoryRule {
    let name = "times"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard group.head == .times else { return nil }
        for mark in sentence.reading.marks(endingAt: group.quote.lowerBound)
        where mark.concept == .rewarded {
            return CategoryReading(.rewarded, trigger: mark)
        }
        return nil
    }
}
