import Evidence
import Language

/// The group underwent what the verb after it says: "27 people were killed", "dos cayeron", "officers dismissed for".
struct SubjectRule: CategoryRule {
    let name = "verb-after"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard group.head != .times else { return nil }
        // Numbers in a row ("aged 20, 25 and 31, were killed") are no subjects.
        let bare = group.head == .none && group.extent == group.quote
        guard let found = PredicateGrammar(sentence: sentence).after(group.extent.upperBound, crosses: !bare),
            found.isPassive
        else { return nil }
        return CategoryReading(
            found.category, trigger: found.mark, isNegated: found.isNegated, isReduced: found.isReduced)
    }
}
