import Evidence
import Language

/// Finds who acted where the clause itself leaves it out: pronouns, "killed in police firing", "the firing", arrests.
struct ActorResolver: Sendable {
    /// How many acts before and after one are looked at.
    private static let reach = 8
    /// How many parties of a sentence a pronoun is looked for among.
    private static let parties = 24
    /// How far words that name victims without saying what befell them may stand behind the force that did.
    private static let gap = 14

    let clause: ClauseGrammar
    private var reading: Reading { clause.reading }

    /// The acts of a sentence with all actors that can be known.
    func resolved(_ acts: [Act], _ memory: inout ActMemory) -> [Act] {
        var acts = acts.map { named($0, memory) }
        for index in acts.indices { acts[index] = carried(acts[index], near(index, acts), memory) }
        for index in acts.indices { acts[index] = implied(inForce(acts[index], near(index, acts))) }
        for act in acts where act.category == .force && act.realised && !act.negated {
            if let counted = act.actorCounted, counted != .other { memory.remember(force: counted) }
        }
        return acts
    }

    private func near(_ index: Int, _ acts: [Act]) -> ArraySlice<Act> {
        acts[max(0, index - Self.reach)..<min(acts.count, index + Self.reach + 1)]
    }

    /// Pronouns, subjects that Spanish leaves out, and "himself".
    private func named(_ act: Act, _ memory: ActMemory) -> Act {
        var act = act
        if let actor = act.actor, actor.kind == .pronoun, act.actorCounted == nil {
            act.actorCounted = referent(actor, memory)
            // "It killed two": a bomb, as long as nobody is known.
            if act.actorCounted == nil, isThing(actor) { act.actor = nil }
        }
        // "Lo mataron" of a victim says nothing of who did it.
        if act.isElided, act.actorCounted == nil, let subject = memory.subject,
            [.police, .military, .suspects].contains(subject)
        {
            act.actorCounted = subject
            act.rule = "elided"
        }
        if act.voice == .active, act.category != .arrested, act.target.map(clause.isReflexive) ?? false {
            // "killed himself": the one who acts is the one to whom it is done.
            act.target = act.actor ?? act.target
            act.target?.counted = act.actorCounted
            act.rule = "reflexive"
        }
        return act
    }

    /// "the firing" is that of those who fired; "a shooting" can be anybody's.
    private func carried(_ act: Act, _ near: ArraySlice<Act>, _ memory: ActMemory) -> Act {
        guard act.category == .force, act.actorCounted == nil, act.actor == nil, act.voice == .nominal,
            let mark = reading.mark(at: act.trigger.lowerBound, .force), !reading.entry(mark).isAmbiguous
        else { return act }
        let other = near.first { $0.category == .force && $0.actorCounted != nil && $0.trigger != act.trigger }
        guard let counted = other?.actorCounted ?? memory.forceActor else { return act }
        var act = act
        act.actorCounted = counted
        act.rule += "-carried"
        return act
    }

    /// The use of force by which somebody was killed or injured, in the same sentence.
    private func inForce(_ act: Act, _ near: ArraySlice<Act>) -> Act {
        guard act.category == .killed || act.category == .injured, act.actorCounted == nil, act.actor == nil,
            act.voice != .active
        else { return act }
        let known = near.filter {
            $0.category == .force && $0.actorCounted != nil && $0.realised && !$0.negated
                && $0.actorCounted != act.target?.counted && reaches($0, act)
        }
        guard let force = known.min(by: { distance($0, act) < distance($1, act) }) else { return act }
        var act = act
        act.actorCounted = force.actorCounted
        act.actor = force.actor?.kind == .pronoun ? nil : force.actor
        act.rule += "-in-force"
        return act
    }

    /// Arrests are made by police unless the text says otherwise; in the active voice somebody stands there who made
    /// them, only not in words that are understood.
    private func implied(_ act: Act) -> Act {
        guard act.category == .arrested, act.actorCounted == nil, act.actor == nil,
            act.voice != .active || act.isElided
        else { return act }
        var act = act
        act.actorCounted = .police
        act.rule += "-implied"
        return act
    }

    /// Whom a pronoun means: the first party of the sentence before it, else who the sentence before was about. One
    /// person is no body of people.
    private func referent(_ actor: Party, _ memory: ActMemory) -> Counted? {
        let one = isSingular(actor)
        let own = clause.parties.prefix(Self.parties).first {
            $0.kind != .pronoun && $0.kind != .number && !clause.isObject($0)
                && (one ? $0.low == 1 && !$0.isBody : true)
        }
        if let own, own.tokens.upperBound <= actor.tokens.lowerBound { return own.counted }
        return one ? memory.person : memory.subject
    }

    /// "he", "she": two or three letters that "they" has not, and not the "i" of "it".
    private func isSingular(_ party: Party) -> Bool {
        let token = reading.tokens[party.tokens.lowerBound]
        return token.end - token.start <= 3 && !isThing(party)
    }

    private func isThing(_ party: Party) -> Bool {
        reading.bytes[Int(reading.tokens[party.tokens.lowerBound].start)] | 0x20 == UInt8(ascii: "i")
    }

    /// "police firing left two dead", but not "two bodies were found, and police fired".
    private func reaches(_ force: Act, _ act: Act) -> Bool {
        guard case .outcome = act.target?.kind else { return true }
        let gap = force.trigger.upperBound..<max(force.trigger.upperBound, act.trigger.lowerBound)
        return force.trigger.upperBound <= act.trigger.lowerBound && gap.count <= Self.gap
            && !gap.contains { clause.isBoundary($0) }
    }

    private func distance(_ a: Act, _ b: Act) -> Int { abs(a.trigger.lowerBound - b.trigger.lowerBound) }
}
