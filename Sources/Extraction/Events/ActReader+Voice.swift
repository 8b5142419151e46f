import Evidence
import Language

/// Active and passive.
extension ActReader {
    /// "que luego los golpeó"
    func pastAdverb(_ first: Int) -> Int {
        let adverb = reading.marks(endingAt: first).first { $0.concept == .modality && $0.roles.contains(.adverb) }
        return adverb?.first ?? first
    }

    /// "shot his brother to death"
    func isToDeath(_ object: Party?) -> Bool {
        guard let end = object?.tokens.upperBound else { return false }
        return reading.isFunction(end, .infinitive) && reading.mark(at: end + 1, .killed, .nominal) != nil
    }

    /// "Lo mataron": the pronoun before a Spanish verb.
    func clitic(before first: Int) -> Party? {
        let index = first - 1
        guard !isEnglish, index >= clause.sentence.lowerBound, reading.isFunction(index, .determiner, .pronoun),
            reading.tokens[index].end - reading.tokens[index].start <= 3
        else { return nil }
        return Party(
            kind: .pronoun, tokens: index..<first, head: index..<first, counted: nil, low: nil, high: nil, name: nil)
    }

    /// A finite Spanish verb of several, with nobody before it: those of the sentence before did it.
    func elided(_ act: Act, _ group: VerbGroup) -> Act {
        let token = reading.tokens[mark.first]
        guard !isEnglish, act.actor == nil, reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "n") else {
            return act
        }
        var act = act
        act.isElided = true
        return act
    }

    func passive(_ category: EventCategory, _ group: VerbGroup) -> Act? {
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

    /// An object that no party stands for: "police have arrested his accomplice".
    func isObjectLeft(_ group: VerbGroup) -> Bool {
        if group.auxiliary == .active { return true }
        return reading.isFunction(mark.end, .determiner) || clause.isUnknownWord(mark.end)
    }

    /// "fire" is a verb only behind an auxiliary.
    func isBare(_ group: VerbGroup) -> Bool {
        let token = reading.tokens[mark.first]
        return group.auxiliary == .none && token.end - token.start == 4 && mark.end == mark.first + 1
            && reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "e")
    }

    func isPassive(_ group: VerbGroup) -> Bool {
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
}
