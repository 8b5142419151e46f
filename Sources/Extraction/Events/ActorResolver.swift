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
        for index in acts.indices where acts[index].isElided && acts[index].actorCounted == nil {
            // "Lo mataron" of a victim says nothing of who did it.
            guard let subject = memory.subject, [.police, .military, .suspects].contains(subject) else { continue }
            acts[index].actorCounted = subject
            acts[index].rule = "elided"
        }
        for index in acts.indices
        where acts[index].voice == .active && acts[index].category != .arrested && isReflexive(acts[index].target) {
            // "killed himself": the one who acts is the one to whom it is done.
            acts[index].target = acts[index].actor ?? acts[index].target
            let counted = acts[index].actorCounted
            acts[index].target?.counted = counted
            acts[index].rule = "reflexive"
        }
        for index in acts.indices where acts[index].category == .force && acts[index].actorCounted == nil {
            guard acts[index].actor == nil, acts[index].voice == .nominal, isCarried(acts[index]) else { continue }
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
            // In the active voice somebody stands there who did it, only not in words that are understood.
            guard acts[index].actor == nil, acts[index].voice != .active || acts[index].isElided else { continue }
            acts[index].actorCounted = .police
            acts[index].rule += "-implied"
        }
        for act in acts where act.category == .force && act.realised && !act.negated {
            if let counted = act.actorCounted, counted != .other { memory.remember(force: counted) }
        }
        return acts
    }

    private func isReflexive(_ party: Party?) -> Bool {
        guard let party, party.kind == .pronoun else { return false }
        let token = reading.tokens[party.tokens.lowerBound]
        return token.end - token.start >= 7 && !clause.isObject(party)
    }

    /// "the firing" is that of those who fired; "a shooting" can be anybody's.
    private func isCarried(_ act: Act) -> Bool {
        reading.mark(at: act.trigger.lowerBound, .force).map { !reading.entry($0).isAmbiguous } ?? false
    }

    /// Whom a pronoun means: the first party of the sentence before it, else who the sentence before was about. One
    /// person is no body of people.
    private func referent(_ act: Act, _ memory: ActMemory) -> Counted? {
        guard let actor = act.actor else { return nil }
        let one = isSingular(actor)
        let own = clause.parties.first {
            $0.kind != .pronoun && $0.kind != .number && !clause.isObject($0)
                && (one ? $0.low == 1 && !$0.isBody : true)
        }
        if let own, own.tokens.upperBound <= actor.tokens.lowerBound { return own.counted }
        return one ? memory.person : memory.subject
    }

    /// "he", "she": two or three letters that "they" has not, and not the "i" of "it"; Spanish pronouns are left out as often as not.
    private func isSingular(_ party: Party) -> Bool {
        let token = reading.tokens[party.tokens.lowerBound]
        return token.end - token.start <= 3 && reading.bytes[Int(token.start)] | 0x20 != UInt8(ascii: "i")
    }

    /// The use of force by which somebody was killed or injured, in the same sentence.
    private func force(behind act: Act, _ acts: [Act]) -> Act? {
        let known = acts.filter {
            $0.category == .force && $0.actorCounted != nil && $0.realised && !$0.negated
                && $0.actorCounted != act.target?.counted && reaches($0, act)
        }
        return known.min { distance($0, act) < distance($1, act) }
    }

    /// "police firing left two dead", but not "two bodies were found, and police fired".
    private func reaches(_ force: Act, _ act: Act) -> Bool {
        guard case .outcome = act.target?.kind else { return true }
        let gap = force.trigger.upperBound..<max(force.trigger.upperBound, act.trigger.lowerBound)
        return force.trigger.upperBound <= act.trigger.lowerBound && gap.count <= 14
            && !gap.contains { clause.isBoundary($0) }
    }

    private func distance(_ a: Act, _ b: Act) -> Int { abs(a.trigger.lowerBound - b.trigger.lowerBound) }
}
