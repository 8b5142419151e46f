import Evidence
import Language

/// Chooses the period of a figure among the dates of its sentence.
struct FigurePeriod: Sendable {
    let reading: Reading
    /// The dates of the sentence.
    let mentions: [DateMention]

    /// A stretch of time first, else the nearest date; never the date on which something was said.
    func period(of group: NounGroup) -> Period? { period(near: group.quote) }

    /// The same for any words of the sentence.
    func period(near tokens: Range<Int>) -> Period? {
        let open = mentions.filter { $0.isKnown && !isOfSpeech($0) }
        if let stretch = open.first(where: { $0.period.from != $0.period.to }) { return stretch.period }
        return open.min { distance($0, tokens) < distance($1, tokens) }?.period
    }

    private func distance(_ mention: DateMention, _ tokens: Range<Int>) -> Int {
        mention.tokens.lowerBound >= tokens.upperBound
            ? mention.tokens.lowerBound - tokens.upperBound
            : abs(tokens.lowerBound - mention.tokens.upperBound)
    }

    /// "said on Saturday", "dijo este lunes"
    private func isOfSpeech(_ mention: DateMention) -> Bool {
        let near = max(0, mention.tokens.lowerBound - 3)..<min(reading.tokens.count, mention.tokens.upperBound + 3)
        return mention.period.from == mention.period.to
            && near.contains { reading.mark(at: $0, .speech, .says, .told) != nil }
    }
}
