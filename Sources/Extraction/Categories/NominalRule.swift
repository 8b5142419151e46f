import Evidence
import Language

/// A noun of outcome takes the group as its complement: "the deaths of 27 suspects", "la muerte de al menos 27",
/// "investigations into four officers".
struct NominalRule: CategoryRule {
    let name = "nominal"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard group.head != .times else { return nil }
        let reading = sentence.reading
        var index = group.quote.lowerBound
        while index > sentence.tokens.lowerBound, reading.isFunction(index - 1, .determiner),
            !reading.isFunction(index - 1, .of)
        {
            index -= 1
        }
        guard index > sentence.tokens.lowerBound, reading.isFunction(index - 1, .preposition, .of) else { return nil }
        let end = index - 1
        for mark in reading.marks(endingAt: end) where mark.first >= sentence.tokens.lowerBound {
            let entry = reading.entry(mark)
            if let category = entry.concept.category, entry.roles.contains(.nominal) || category == .noCriminalRecord {
                return CategoryReading(category, trigger: mark)
            }
        }
        // The term of the lexicon can hold the preposition itself: "investigation into".
        for mark in reading.marks(endingAt: index) where mark.first >= sentence.tokens.lowerBound {
            let entry = reading.entry(mark)
            if let category = entry.concept.category, entry.roles.contains(.nominal) {
                return CategoryReading(category, trigger: mark)
            }
        }
        return nil
    }
}
