import Evidence
import Language

/// Reads one act: the voice of its trigger, and who stands where.
struct ActReader: Sendable {
    let clause: ClauseGrammar
    let mark: Mark
    /// The acts of the sentence that were read before this one.
    let before: [Act]

    private var reading: Reading { clause.reading }
    private var roles: RoleSet { mark.roles }
    private var isEnglish: Bool { reading.entry(mark).language == "en" }

    func act() -> Act? {
        guard let category = mark.concept.eventCategory else { return nil }
        let group = VerbGroupGrammar(reading: reading).group(of: mark, from: clause.sentence.lowerBound)
        if category == .failureToAct { return FailureRule(clause: clause, mark: mark, group: group).act() }
        if let party = clause.party(at: mark.first), party.tokens.count > mark.end - mark.first || isOutcome(party) {
            return attributive(category, party, group)
        }
        if roles.contains(.subject) { return undergone(category, group) }
        let verbal = roles.contains(.active) || roles.contains(.participle)
        if verbal, !isNoun(group) { return verb(category, group) }
        if roles.contains(.nominal) { return NominalAct(clause: clause, mark: mark).act(category) }
        if roles.contains(.state) { return state(category, group) }
        return nil
    }

    private func isOutcome(_ party: Party) -> Bool {
        if case .outcome = party.kind { true } else { false }
    }

    /// A form that is also a noun is one behind an article, a preposition of place or a noun of people.
    private func isNoun(_ group: VerbGroup) -> Bool {
        guard roles.contains(.nominal), group.auxiliary == .none else { return false }
        let last = group.first - 1
        guard last >= clause.sentence.lowerBound else { return clause.object(after: mark.end) == nil }
        if reading.isFunction(mark.end, .of) { return true }
        if clause.object(after: mark.end) != nil { return false }
        return true
    }

    /// "the arrested workers", "20 dead".
    private func attributive(_ category: EventCategory, _ party: Party, _ group: VerbGroup) -> Act? {
        guard roles.contains(.participle) || roles.contains(.state), ![.force].contains(category) else { return nil }
        return make(
            category, .passive, group, actor: clause.agent(after: party.tokens.upperBound), target: party, "attributive"
        )
    }

    /// "three died", "obtained a promotion".
    private func undergone(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        let target = subject(group) ?? spanishSubject()
        guard target != nil else { return nil }
        return make(category, .passive, group, actor: clause.agent(after: mark.end), target: target, "subject-verb")
    }

    /// "murieron dos vecinos"
    private func spanishSubject() -> Party? { isEnglish ? nil : clause.object(after: mark.end) }

    private func state(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        let adjacent = clause.party(at: mark.first - 1)
        guard group.auxiliary == .passive || adjacent != nil, let target = adjacent ?? subject(group) else {
            return nil
        }
        return make(category, .passive, group, actor: nil, target: target, "state")
    }

    private func verb(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        if isPassive(group) {
            let target = subject(group) ?? spanishSubject()
            let actor = clause.agent(after: mark.end)
            if category == .force, isShots { return nil }
            if target == nil, actor == nil, category != .arrested { return nil }
            return make(
                category, .passive, group, actor: actor, target: target, actor == nil ? "passive" : "passive-by")
        }
        let object = clause.object(after: mark.end)
        if category == .force {
            // "fired two officers" dismisses them.
            if isShots, let object, object.kind != .number { return nil }
            return make(
                category, .active, group, actor: subject(group), target: object ?? clause.aim(after: mark.end),
                "active")
        }
        let actor = subject(group)
        guard let object else {
            // "police killed" at the end of a headline has its subject killed.
            guard roles.contains(.participle), group.auxiliary == .none, let actor else { return nil }
            return make(category, .passive, group, actor: clause.agent(after: mark.end), target: actor, "passive")
        }
        return make(category, .active, group, actor: actor == object ? nil : actor, target: object, "active")
    }

    /// "fired": with people as its object, or in the passive, it means dismissed.
    private var isShots: Bool { mark.end == mark.first + 1 && roles.contains(.active) && !roles.contains(.participle) }

    private func isPassive(_ group: VerbGroup) -> Bool {
        guard roles.contains(.participle) else { return false }
        switch group.auxiliary {
        case .passive: return true
        case .active: return !roles.contains(.active)
        case .none:
            guard roles.contains(.active) else { return true }
            if let last = before.last, last.voice == .passive, reading.isFunction(mark.first - 1, .coordinator),
                clause.object(after: mark.end) == nil
            {
                return true
            }
            return clause.object(after: mark.end) == nil
        }
    }

    /// The subject; of a verb that continues another ("fired, killing two") the one of that.
    private func subject(_ group: VerbGroup) -> Party? {
        clause.subject(before: group.first) ?? continued(group)
    }

    private func continued(_ group: VerbGroup) -> Party? {
        let last = group.first - 1
        guard last > clause.sentence.lowerBound,
            reading.isSign(last, Sign.comma) || reading.isFunction(last, .coordinator, .preposition)
        else { return nil }
        return before.last.flatMap { $0.voice == .active ? $0.actor : $0.target } ?? clause.leading(before: last)
    }

    func make(
        _ category: EventCategory, _ voice: Act.Voice, _ group: VerbGroup, actor: Party?, target: Party?, _ rule: String
    ) -> Act {
        let none = actor?.isNone == true || target?.isNone == true
        return Act(
            category: category, trigger: mark.first..<mark.end, verb: group.first..<mark.end, voice: voice,
            actor: actor,
            actorCounted: actor?.counted, target: target, negated: group.isNegated || none,
            realised: group.isRealised && !isCondition(group.first), rule: rule)
    }

    /// "if", "unless" before the verb in its clause.
    private func isCondition(_ first: Int) -> Bool {
        var index = first - 1
        while index >= max(clause.sentence.lowerBound, first - 15) {
            if let mark = reading.mark(at: index, .modality, .irrealis), mark.end <= first,
                reading.isFunction(index, .subordinator)
            {
                return true
            }
            if reading.isSign(index, Sign.comma) || reading.isSign(index, Sign.semicolon) { return false }
            index -= 1
        }
        return false
    }
}
