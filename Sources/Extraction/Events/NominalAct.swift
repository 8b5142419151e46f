import Evidence
import Language

/// A noun tells the act: "police firing", "the killing of two men by officers", "la muerte de Ana Ruiz a manos de".
struct NominalAct: Sendable {
    let clause: ClauseGrammar
    let mark: Mark

    private var reading: Reading { clause.reading }

    func act(_ category: EventCategory) -> Act? {
        let compound = compound()
        let target = reading.isFunction(mark.end, .of) ? clause.object(after: mark.end + 1) : nil
        let actor = compound ?? agent(target)
        // Without people beside it the noun tells no act, but for force, whose actor the text may have named before.
        guard actor != nil || target != nil || category == .force || category == .arrested else { return nil }
        return Act(
            category: category, trigger: mark.first..<mark.end,
            verb: (compound?.tokens.lowerBound ?? mark.first)..<mark.end, voice: .nominal, actor: actor,
            actorCounted: actor?.counted ?? reading.entry(mark).kind.flatMap(Counted.init(rawValue:)), target: target,
            negated: isNegated, realised: isRealised, rule: compound == nil ? "nominal" : "compound")
    }

    /// "police firing", "army shelling"
    private func compound() -> Party? {
        var index = mark.first - 1
        if reading.isSign(index, Sign.hyphen) || reading.isPossessive(index) { index -= 1 }
        if let party = clause.party(at: index), party.tokens.upperBound == index + 1, party.kind != .pronoun {
            return party
        }
        return nil
    }

    /// "by the police", "of the police" behind the noun.
    private func agent(_ target: Party?) -> Party? {
        clause.agent(after: target?.tokens.upperBound ?? mark.end)
    }

    private var isNegated: Bool {
        let floor = max(clause.sentence.lowerBound, mark.first - 3)
        return (floor..<mark.first).contains { reading.mark(at: $0, .negation) != nil }
    }

    /// "demanded the arrest of", "orders of firing": not done.
    private var isRealised: Bool {
        let floor = max(clause.sentence.lowerBound, mark.first - 5)
        return !(floor..<mark.first).contains { reading.mark(at: $0, .modality, .irrealis, .modal) != nil }
    }
}
