import Evidence
import Language

/// The acts of one sentence; sentences without any are left out.
struct SentenceActs: Hashable, Sendable {
    let sentence: Range<Int>
    let acts: [Act]

    /// The acts of a text, those who act carried from sentence to sentence within it.
    static func all(_ reading: Reading, dates: DateTokens) -> [SentenceActs] {
        let grammar = ActGrammar(reading: reading, dates: dates)
        var memory = ActMemory()
        return reading.sentences.compactMap { sentence in
            let acts = grammar.acts(in: sentence.tokens, &memory)
            return acts.isEmpty ? nil : SentenceActs(sentence: sentence.tokens, acts: acts)
        }
    }
}
