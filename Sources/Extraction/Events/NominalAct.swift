import Evidence
import Language

/// A noun tells the act: "police firing", "the killing of two men by officers", "la muerte de Ana Ruiz a manos de".
struct NominalAct: Sendable {
    let clause: ClauseGrammar
    let mark: Mark

    private var reading: Reading { clause.reading }

    func act(_ category: EventCategory) -> Act? {
        let compound = compound()
        if category == .failureToAct { return failure(compound) }
        var target = reading.isFunction(mark.end, .of) ? clause.object(after: mark.end + 1) : number()
        var actor = compound ?? agent(target) ?? opponent()
        // "disparos de militares": in Spanish those who fire stand behind "de".
        if category == .force, actor == nil, reading.entry(mark).language == "es", let party = target,
            [.police, .military, .suspects].contains(party.counted)
        {
            actor = party
            target = nil
        }
        // Without people beside it the noun tells no act, but for force, whose actor the text may have named before.
        guard actor != nil || target != nil || category == .force || category == .arrested && standsAlone else {
            return nil
        }
        return Act(
            category: category, trigger: mark.first..<mark.end,
            verb: (compound?.tokens.lowerBound ?? mark.first)..<mark.end, voice: .nominal, actor: actor,
            actorCounted: actor?.counted ?? reading.entry(mark).kind.flatMap(Counted.init(rawValue:)), target: target,
            negated: isNegated, realised: isRealised, rule: compound == nil ? "nominal" : "compound")
    }

    /// "police inaction", "the failure of the police", "lapses on the part of the guards".
    private func failure(_ compound: Party?) -> Act? {
        let complement = reading.isFunction(mark.end, .of) ? clause.described(after: mark.end + 1) : nil
        guard let actor = compound ?? complement ?? clause.agent(after: mark.end) else { return nil }
        return Act(
            category: .failureToAct, trigger: mark.first..<mark.end, verb: mark.first..<mark.end, voice: .nominal,
            actor: actor, actorCounted: actor.counted, target: nil, negated: isNegated, realised: isRealised,
            rule: compound == nil ? "nominal" : "compound")
    }

    /// "police firing", "army shelling"
    private func compound() -> Party? {
        var index = mark.first - 1
        if reading.isSign(index, Sign.hyphen) || reading.isPossessive(index) { index -= 1 }
        if let party = clause.party(at: index), party.tokens.upperBound == index + 1, party.kind == .people {
            return party
        }
        return nil
    }

    /// "432 arrests", "40 of these deaths"
    private func number() -> Party? {
        var index = mark.first - 1
        while index > mark.first - 3, reading.isFunction(index, .determiner, .of) { index -= 1 }
        guard let party = clause.party(at: index), party.kind == .number, party.tokens.upperBound == index + 1 else {
            return nil
        }
        return party
    }

    /// "by the police", "of the police" behind the noun.
    private func agent(_ target: Party?) -> Party? {
        clause.agent(after: target?.tokens.upperBound ?? mark.end)
    }

    /// "a shoot-out with police": of two sides the armed force of the state is the one that is told as acting.
    private func opponent() -> Party? {
        guard mark.roles.contains(.by), let party = clause.object(after: mark.end) ?? clause.described(after: mark.end),
            party.counted == .police || party.counted == .military
        else { return nil }
        return party
    }

    private var isNegated: Bool {
        let floor = max(clause.sentence.lowerBound, mark.first - 3)
        return (floor..<mark.first).contains { reading.mark(at: $0, .negation) != nil }
    }

    /// "the arrests", "his arrest", "several arrests"; not "arrest warrant", "house arrest".
    private var standsAlone: Bool {
        let token = reading.tokens[mark.end - 1]
        let isPlural = reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
        let determined = reading.isFunction(mark.first - 1, .determiner) || reading.isPossessive(mark.first - 1)
        let isEnglish = reading.entry(mark).language == "en"
        return (isPlural && isEnglish || determined) && !clause.isUnknownWord(mark.end)
    }

    /// "demanded a ban and the arrest of", "orders of firing": not done.
    private var isRealised: Bool {
        var index = mark.end - 1
        while index >= max(clause.sentence.lowerBound, mark.first - 12) {
            if reading.mark(at: index, .modality, .irrealis, .modal) != nil { return false }
            if index < mark.first, clause.isBoundary(index) { return true }
            index -= 1
        }
        return true
    }
}
