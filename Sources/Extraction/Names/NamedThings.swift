import Evidence
import Language

/// All names of a text, in its order, for every grammar that asks who, which body or where.
struct NamedThings: Sendable {
    let reading: Reading
    /// In the order of the text; none overlap.
    let mentions: [NamedMention]

    /// The names that share a token with a run of tokens.
    func mentions(in tokens: Range<Int>) -> ArraySlice<NamedMention> {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < mentions.count, mentions[end].tokens.lowerBound < tokens.upperBound { end += 1 }
        return mentions[low..<end]
    }

    /// The name to which a token belongs.
    func mention(at token: Int) -> NamedMention? { mentions(in: token..<token + 1).first }

    /// The fullest name that the text gives for a mention.
    func name(of mention: NamedMention) -> String { reading.words(mention.full) }

    /// The gazetteer's entry of a place: its country, region and coordinates.
    func place(of mention: NamedMention) -> LexiconEntry? { mention.place.map { reading.lexicon.entries[Int($0)] } }
}
