import Evidence
import Language

/// The group is the object of a verb, or a subject that follows it: "executed 27 gangsters", "murieron 27 personas".
struct ObjectRule: CategoryRule {
    let name = "verb-before"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard group.head != .times else { return nil }
        guard let found = PredicateGrammar(sentence: sentence).before(group.quote.lowerBound) else { return nil }
        return CategoryReading(found.category, trigger: found.mark, isNegated: found.isNegated)
    }
}
