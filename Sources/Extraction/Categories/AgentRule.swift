import Evidence
import Language

/// Police, soldiers or others who are said to have done it are involved: "96 agentes mataron a 27 personas".
struct AgentRule: CategoryRule {
    let name = "agent"

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard case .people(let counted) = group.head, [.police, .military, .officials, .other].contains(counted),
            let found = PredicateGrammar(sentence: sentence).after(group.extent.upperBound), !found.isPassive,
            found.isActed, [.killed, .injured, .arrested, .disappeared].contains(found.category)
        else { return nil }
        return CategoryReading(.involved, trigger: found.mark, isNegated: found.isNegated)
    }
}
