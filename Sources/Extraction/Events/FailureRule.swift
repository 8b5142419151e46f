import Evidence
import Language

/// Those whose duty it was to act did not: "police stood by", "the guards did not intervene", "police inaction".
struct FailureRule: Sendable {
    let clause: ClauseGrammar
    let mark: Mark
    let group: VerbGroup

    private var reading: Reading { clause.reading }

    func act() -> Act? {
        if mark.roles.contains(.duty) { return duty() }
        if mark.roles.contains(.nominal) { return NominalAct(clause: clause, mark: mark).act(.failureToAct) }
        if mark.roles.contains(.state), group.auxiliary != .passive { return nil }
        guard !group.isNegated, group.isRealised else { return nil }
        return make("failure")
    }

    /// "did not intervene", "failed to respond", "could not control"
    private func duty() -> Act? {
        // "should not act" says what ought to be, "was not deployed" what others did not do.
        guard group.isNegated, group.isRealised, group.auxiliary != .passive || clause.endsInIng(mark.first) else {
            return nil
        }
        return make("duty")
    }

    private func make(_ rule: String) -> Act? {
        guard let actor = clause.subject(before: group.first), actor.kind != .name else { return nil }
        return Act(
            category: .failureToAct, trigger: mark.first..<mark.end, verb: group.first..<mark.end, voice: .active,
            actor: actor, actorCounted: actor.counted, target: nil, negated: false, realised: true, rule: rule)
    }
}
