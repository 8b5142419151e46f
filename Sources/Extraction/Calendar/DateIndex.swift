/// Finds the dates of a stretch of text without looking at all of them.
struct DateIndex: Sendable {
    private let mentions: [DateMention]

    /// - Parameter mentions: in the order of the text.
    init(_ mentions: [DateMention]) { self.mentions = mentions }

    /// The dates that begin in a range of tokens.
    func mentions(in tokens: Range<Int>) -> ArraySlice<DateMention> {
        let first = index(of: tokens.lowerBound)
        return mentions[first..<max(first, index(of: tokens.upperBound))]
    }

    /// The first date that begins at a token or behind it.
    private func index(of token: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
