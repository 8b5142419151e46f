import Evidence
import Language

/// Finds who acted where the clause itself leaves it out: pronouns, "killed in police firing", "the firing", arrests.
struct ActorResolver: Sendable {
    let clause: ClauseGrammar
    private var reading: Reading { clause.reading }

    func resolved(_ acts: [Act], _ memory: inout ActMemory) -> [Act] {
        var acts = acts
        for index in acts.indices {
            if acts[index].actor?.kind == .pronoun, acts[index].actorCounted == nil {
                acts[index].actorCounted = referent(acts[index], memory)
            }
        }
        for index in acts.indices where acts[index].category == .force && acts[index].actorCounted == nil {
            guard acts[index].actor == nil, acts[index].voice == .nominal else { continue }
            let other = acts.first {
                $0.category == .force && $0.actorCounted != nil && $0.trigger != acts[index].trigger
            }
            if let counted = other?.actorCounted ?? memory.forceActor {
                acts[index].actorCounted = counted
                acts[index].rule += "-carried"
            }
        }
        for index in acts.indices where [.killed, .injured].contains(acts[index].category) {
            guard acts[index].actorCounted == nil, acts[index].actor == nil, acts[index].voice != .active,
                let force = force(behind: acts[index], acts)
            else { continue }
            acts[index].actorCounted = force.actorCounted
            acts[index].actor = force.actor?.kind == .pronoun ? nil : force.actor
            acts[index].rule += "-in-force"
        }
        for index in acts.indices where acts[index].category == .arrested && acts[index].actorCounted == nil {
            guard acts[index].actor == nil else { continue }
            acts[index].actorCounted = .police
            acts[index].rule += "-implied"
        }
        for act in acts where act.category == .force && act.realised && !act.negated {
            if let counted = act.actorCounted, counted != .other { memory.remember(force: counted) }
        }
        return acts
    }

    /// Whom a pronoun means: the first party of the sentence before it, else who the sentence before was about.
    private func referent(_ act: Act, _ memory: ActMemory) -> Counted? {
        guard let actor = act.actor else { return nil }
        let own = clause.parties.first { $0.kind != .pronoun && !clause.isObject($0) }
        if let own, own.tokens.upperBound <= actor.tokens.lowerBound { return own.counted }
        return memory.subject
    }

    /// The use of force by which somebody was killed or injured, in the same sentence.
    private func force(behind act: Act, _ acts: [Act]) -> Act? {
        let known = acts.filter { $0.category == .force && $0.actorCounted != nil && $0.realised && !$0.negated }
        return known.min { distance($0, act) < distance($1, act) }
    }

    private func distance(_ a: Act, _ b: Act) -> Int { abs(a.trigger.lowerBound - b.trigger.lowerBound) }
}
