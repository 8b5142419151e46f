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
        guard roles.contains(.participle) || roles.contains(.state) && category != .arrested, category != .force else {
            return nil
        }
        return make(
            category, .passive, group, actor: clause.agent(after: party.tokens.upperBound),
            target: isOutcome(party) ? complement(party) ?? party : party, "attributive")
    }

    /// "the bodies of a man and a woman"
    private func complement(_ party: Party) -> Party? {
        let end = party.tokens.upperBound
        if reading.isFunction(end - 1, .of) { return clause.object(after: end) ?? clause.described(after: end) }
        guard reading.isFunction(end, .of) else { return nil }
        return clause.object(after: end + 1) ?? clause.described(after: end + 1)
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

    /// "que luego los golpeó"
    private func pastAdverb(_ first: Int) -> Int {
        let adverb = reading.marks(endingAt: first).first { $0.concept == .modality && $0.roles.contains(.adverb) }
        return adverb?.first ?? first
    }

    /// "shot his brother to death"
    private func isToDeath(_ object: Party?) -> Bool {
        guard let end = object?.tokens.upperBound else { return false }
        return reading.isFunction(end, .infinitive) && reading.mark(at: end + 1, .killed, .nominal) != nil
    }

    /// "Lo mataron": the pronoun before a Spanish verb.
    private func clitic(before first: Int) -> Party? {
        let index = first - 1
        guard !isEnglish, index >= clause.sentence.lowerBound, reading.isFunction(index, .determiner, .pronoun),
            reading.tokens[index].end - reading.tokens[index].start <= 3
        else { return nil }
        return Party(
            kind: .pronoun, tokens: index..<first, head: index..<first, counted: nil, low: nil, high: nil, name: nil)
    }

    /// A finite Spanish verb of several, with nobody before it: those of the sentence before did it.
    private func elided(_ act: Act, _ group: VerbGroup) -> Act {
        let token = reading.tokens[mark.first]
        guard !isEnglish, act.actor == nil, reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "n") else {
            return act
        }
        var act = act
        act.isElided = true
        return act
    }

    private func passive(_ category: EventCategory, _ group: VerbGroup) -> Act? {
        let reduced = group.auxiliary == .none
        if isAmbiguous, reduced, !endsClause { return nil }
        let target =
            (reduced ? clause.described(endingAt: group.first) : nil)
            ?? clause.subject(before: group.first, strict: isAmbiguous || reduced) ?? continued(group)
            ?? spanishSubject()
            ?? (reduced ? nil : clause.unknownNoun(endingAt: group.first) ?? clause.bareName(endingAt: group.first))
        let actor = clause.agent(after: mark.end)
        // "shots were fired by the police", but "the officer was fired".
        if isShots {
            guard let actor, target.map({ $0.kind == .number || clause.isObject($0) }) ?? true else { return nil }
            return make(category, .passive, group, actor: actor, target: nil, "passive-by")
        }
        if isAmbiguous, actor?.counted != .police, target == nil || target?.counted == nil && target?.kind == .people {
            return nil
        }
        if target == nil, actor == nil, category != .arrested || group.auxiliary != .passive { return nil }
        return make(
            category, .passive, group, actor: actor, target: target, actor == nil ? "passive" : "passive-by")
    }

    /// The object behind an active verb, across words that describe it.
    private var object: Party? {
        clause.object(after: mark.end) ?? (isEnglish ? clause.described(after: mark.end) : nil)
            ?? clause.unknownNoun(from: mark.end) ?? clause.bareName(from: mark.end)
    }

    /// An object that no party stands for: "police have arrested his accomplice".
    private func isObjectLeft(_ group: VerbGroup) -> Bool {
        if group.auxiliary == .active { return true }
        return reading.isFunction(mark.end, .determiner) || clause.isUnknownWord(mark.end)
    }

    /// A word that often means something else: "held", "caught".
    private var isAmbiguous: Bool { reading.entry(mark).isAmbiguous }

    /// A preposition, sign or date behind the verb, so that no object can follow.
    private var endsClause: Bool {
        let next = mark.end
        guard next < clause.sentence.upperBound, reading.tokens[next].kind == .word else { return true }
        return reading.isFunction(next, .preposition, .by, .coordinator, .relative, .subordinator)
            || reading.mark(at: next, .calendar) != nil || reading.isAdverb(next)
    }

    /// "fired": with people as its object, or in the passive, it means dismissed.
    private var isShots: Bool { isAmbiguous && mark.concept == .force }

    /// "fire" is a verb only behind an auxiliary.
    private func isBare(_ group: VerbGroup) -> Bool {
        let token = reading.tokens[mark.first]
        return group.auxiliary == .none && token.end - token.start == 4 && mark.end == mark.first + 1
            && reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "e")
    }

    private func isPassive(_ group: VerbGroup) -> Bool {
        guard roles.contains(.participle) else { return false }
        switch group.auxiliary {
        case .passive: return true
        case .active: return !roles.contains(.active)
        case .none:
            guard roles.contains(.active) else { return true }
            let hasObject =
                clause.object(after: mark.end) != nil || isEnglish && clause.described(after: mark.end) != nil
                || reading.isFunction(mark.end, .determiner)
            if let last = before.last, last.voice == .passive, reading.isFunction(mark.first - 1, .coordinator),
                !hasObject
            {
                return true
            }
            if hasObject || isShots { return false }
            // "police arrested Bilal" in a text without capitals.
            return !(clause.isUnknownWord(mark.end) && clause.party(at: mark.first - 1).map(\.isBody) ?? false)
        }
    }

    /// The subject; of a verb that continues another ("fired, killing two") the one of that.
    private func subject(_ group: VerbGroup) -> Party? {
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

    private func continued(_ group: VerbGroup) -> Party? {
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

    /// A Spanish infinitive in a clause of plan, order or attempt: "ordenó a sus hombres matar a"; and the lexical future.
    private func isWanted(_ group: VerbGroup) -> Bool {
        guard !isEnglish, roles.contains(.active) else { return false }
        if reading.isFunction(mark.first, .unreal), mark.end == mark.first + 1 { return true }
        let token = reading.tokens[mark.first]
        guard group.auxiliary == .none, reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "r") else {
            return false
        }
        for index in stride(from: mark.first - 1, through: max(clause.sentence.lowerBound, mark.first - 8), by: -1) {
            if clause.isBoundary(index) || reading.mark(at: index, .modality, .implicative) != nil { return false }
            if reading.mark(at: index, .modality, .irrealis, .modal) != nil || reading.isFunction(index, .unreal) {
                return true
            }
        }
        return false
    }

    /// "forcing the police to open fire"
    private func isCaused(_ group: VerbGroup) -> Bool {
        guard group.isInfinitive, let party = clause.party(at: group.first - 1) else { return false }
        return reading.marks(endingAt: party.tokens.lowerBound).contains {
            $0.concept == .modality && $0.roles.contains(.implicative)
        }
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
