import Evidence
import Language

/// Reads one act: the voice of its trigger, and who stands where.
struct ActReader: Sendable {
    let clause: ClauseGrammar
    let mark: Mark
    /// The acts of the sentence that were read before this one.
    let before: [Act]
    var reading: Reading { clause.reading }
    var roles: RoleSet { mark.roles }
    var isEnglish: Bool { reading.entry(mark).language == "en" }

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

    func isOutcome(_ party: Party) -> Bool {
        if case .outcome = party.kind { true } else { false }
    }

    /// A form that is also a noun is one behind an article, a preposition of place or a noun of people.
    func isNoun(_ group: VerbGroup) -> Bool {
        guard roles.contains(.nominal), group.auxiliary == .none else { return false }
        let last = group.first - 1
        guard last >= clause.sentence.lowerBound else { return clause.object(after: mark.end) == nil }
        if reading.isFunction(mark.end, .of) { return true }
        if clause.object(after: mark.end) != nil { return false }
        return true
    }

    /// "the arrested workers", "20 dead".
    func attributive(_ category: EventCategory, _ party: Party, _ group: VerbGroup) -> Act? {
        guard roles.contains(.participle) || roles.contains(.state) && category != .arrested, category != .force else {
            return nil
        }
        return make(
            category, .passive, group, actor: clause.agent(after: party.tokens.upperBound),
            target: isOutcome(party) ? complement(party) ?? party : party, "attributive")
    }

    /// "the bodies of a man and a woman"
    func complement(_ party: Party) -> Party? {
        let end = party.tokens.upperBound
        if reading.isFunction(end - 1, .of) { return clause.object(after: end) ?? clause.described(after: end) }
        guard reading.isFunction(end, .of) else { return nil }
        return clause.object(after: end + 1) ?? clause.described(after: end + 1)
    }

    /// "three died", "obtained a promotion".
    func undergone(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        let target = subject(group) ?? spanishSubject()
        guard target != nil else { return nil }
        return make(category, .passive, group, actor: clause.agent(after: mark.end), target: target, "subject-verb")
    }

    /// "murieron dos vecinos"
    func spanishSubject() -> Party? { isEnglish ? nil : clause.object(after: mark.end) }

    func state(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        let adjacent = clause.party(at: mark.first - 1)
        guard group.auxiliary == .passive || adjacent != nil, let target = adjacent ?? subject(group) else {
            return nil
        }
        return make(category, .passive, group, actor: nil, target: target, "state")
    }

    func verb(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        if isPassive(group) { return passive(category, group) }
        let clitic = object == nil ? clitic(before: group.first) : nil
        let object = object ?? clitic
        let group = clitic.map { group.from(pastAdverb($0.tokens.lowerBound)) } ?? group
        let actor = subject(group).flatMap { $0.kind == .number ? nil : $0 }
        if category == .force {
            // "fired two officers" dismisses them.
            if isShots, object.map({ $0.kind != .number }) ?? false || isBare(group) { return nil }
            return elided(
                make(
                    isToDeath(object) ? .killed : category, .active, group, actor: actor,
                    target: object ?? clause.aim(after: mark.end), "active"),
                group)
        }
        guard object != nil || actor != nil && isObjectLeft(group) else { return nil }
        if isAmbiguous, object.map({ $0.kind == .number || $0.kind == .people && $0.counted == nil }) ?? true {
            return nil
        }
        if [.promoted, .rewarded].contains(category), object == nil { return nil }
        return elided(
            make(category, .active, group, actor: actor == object ? nil : actor, target: object, "active"), group)
    }

    /// The object behind an active verb, across words that describe it.
    var object: Party? {
        clause.object(after: mark.end) ?? (isEnglish ? clause.described(after: mark.end) : nil)
            ?? clause.unknownNoun(from: mark.end) ?? clause.bareName(from: mark.end)
    }

    /// A word that often means something else: "held", "caught".
    var isAmbiguous: Bool { reading.entry(mark).isAmbiguous }

    /// A preposition, sign or date behind the verb, so that no object can follow.
    var endsClause: Bool {
        let next = mark.end
        guard next < clause.sentence.upperBound, reading.tokens[next].kind == .word else { return true }
        return reading.isFunction(next, .preposition, .by, .coordinator, .relative, .subordinator)
            || reading.mark(at: next, .calendar) != nil || reading.isAdverb(next)
    }

    /// "fired": with people as its object, or in the passive, it means dismissed.
    var isShots: Bool { isAmbiguous && mark.concept == .force }

    /// The subject; of a verb that continues another ("fired, killing two") the one of that.
    func subject(_ group: VerbGroup) -> Party? {
        // "the police firing on the crowd"
        if group.auxiliary == .none, clause.endsInIng(mark.first), let party = clause.party(at: group.first - 1),
            party.kind != .number
        {
            return party
        }
        let subject = clause.subject(before: group.first)
        // "the bomb killed two people and wounded six": those who were killed wound nobody.
        if let last = before.last, last.voice == .active, subject != nil, subject == last.target { return last.actor }
        return subject ?? continued(group)
    }

    func continued(_ group: VerbGroup) -> Party? {
        let last = group.first - 1
        guard last > clause.sentence.lowerBound,
            reading.isSign(last, Sign.comma) || reading.isFunction(last, .coordinator, .preposition)
                || reading.isFunction(last, .subordinator) && clause.endsInIng(mark.first)
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
            realised: (group.isRealised || isCaused(group)) && !isCondition(group.first) && !isWanted(group), rule: rule
        )
    }
}
