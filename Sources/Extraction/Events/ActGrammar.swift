import Evidence
import Language

/// Reads who did what to whom in each sentence, in English and Spanish.
struct ActGrammar: Sendable {
    let reading: Reading
    let dates: DateTokens

    /// The acts of a sentence by itself, in the order of their triggers.
    func acts(in sentence: Range<Int>) -> [Act] {
        var memory = ActMemory()
        return acts(in: sentence, &memory)
    }

    /// The acts of a sentence; those who act can be known from the sentences before.
    func acts(in sentence: Range<Int>, _ memory: inout ActMemory) -> [Act] {
        guard sentence.contains(where: { reading.hasMark(at: $0, anyOf: Concept.eventBits) }) else {
            memory.pass(subject(of: sentence))
            return []
        }
        let grammar = PartyGrammar(reading: reading, dates: dates, sentence: sentence)
        let clause = ClauseGrammar(
            reading: reading, sentence: sentence, parties: grammar.parties(in: sentence),
            hasCapitals: grammar.hasCapitals)
        var acts: [Act] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard reading.hasMark(at: index, anyOf: Concept.eventBits), let mark = trigger(at: index),
                mark.end <= sentence.upperBound
            else {
                index += 1
                continue
            }
            if let act = ActReader(clause: clause, mark: mark, before: acts).act() {
                acts.append(act)
                acts += others(act, clause)
            }
            index = mark.end
        }
        let resolved = ActorResolver(clause: clause).resolved(acts, &memory)
        memory.pass(clause.leading(before: sentence.upperBound))
        return resolved
    }

    /// The same act for each further party that is joined to its target: "killed a woman, her son and himself".
    private func others(_ act: Act, _ clause: ClauseGrammar) -> [Act] {
        guard let target = act.target, target.kind != .pronoun else { return [] }
        let joined =
            target.tokens.lowerBound >= act.trigger.upperBound
            ? clause.joined(after: target, endsClause: act.rule == "attributive") : clause.joined(before: target)
        return joined.filter { $0 != act.actor }.map { party in
            var other = act
            other.target = party
            return other
        }
    }

    /// The longest mark that tells an event.
    private func trigger(at index: Int) -> Mark? {
        reading.marks(at: index).first { $0.concept.eventCategory != nil }
    }

    /// Who a sentence without acts is about, for the pronouns of the next: only a noun of people near its beginning.
    private func subject(of sentence: Range<Int>) -> Party? {
        for index in sentence.prefix(8) {
            if let mark = reading.mark(at: index, .people),
                index == sentence.lowerBound
                    || !reading.isFunction(index - 1, .preposition)
            {
                return Party(
                    kind: .people, tokens: mark.first..<mark.end, head: mark.first..<mark.end,
                    counted: reading.entry(mark).kind.flatMap(Counted.init(rawValue:)), low: nil, high: nil, name: nil)
            }
        }
        return nil
    }
}
