import Evidence
import Language

/// A word inside the group says it: "20 dead civilians", "tres policías heridos".
struct AttributiveRule: CategoryRule {
    let name = "attributive"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard case .people = group.head else { return nil }
        for index in group.quantity.tokens.upperBound..<max(group.quantity.tokens.upperBound, group.quote.upperBound) {
            for mark in sentence.reading.marks(at: index) {
                let entry = sentence.reading.entry(mark)
                if let category = entry.concept.category,
                    entry.roles.contains(.state) || entry.roles.contains(.participle)
                {
                    return CategoryReading(category, trigger: mark)
                }
            }
        }
        return nil
    }
}
