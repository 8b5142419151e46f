import Evidence
import Language

/// Names, dates and quantities where they stand. Machine-made: nobody has judged them.
struct MentionGrammar: Sendable {
    let reading: Reading
    let names: NamedThings

    /// All mentions, in the order of the text.
    func mentions(dates: [DateMention], quantities: [Range<Int>]) -> [Mention] {
        var result = dates.map { ($0.tokens, Mention.Kind.date) } + quantities.map { ($0, .quantity) }
        result += names.mentions.map { ($0.tokens, $0.kind) }
        return result.compactMap { tokens, kind in reading.span(tokens).map { Mention(kind: kind, span: $0) } }
            .sorted { $0.span < $1.span }
    }
}
