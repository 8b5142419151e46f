import Evidence
import Language

/// One sentence with its counted groups: what the rules of category look at.
struct FigureSentence: Sendable {
    let reading: Reading
    let tokens: Range<Int>
    let groups: [NounGroup]
    /// The tokens that belong to dates.
    let dates: DateTokens
    /// The number of the sentence in its text.
    var number = 0

    /// Whether a group other than one of them holds a token. Groups stand in order; only "11 of the 20" holds another.
    func hasGroup(at token: Int, besides group: NounGroup? = nil) -> Bool {
        let next = position(after: token)
        return groups[max(0, next - 2)..<next].contains { $0 != group && $0.quote.contains(token) }
    }

    /// Whether a group begins at a token.
    func beginsGroup(at token: Int) -> Bool {
        let next = position(after: token)
        return next > 0 && groups[next - 1].quote.lowerBound == token
    }

    /// The number of groups that begin at a token or before it, by halving.
    private func position(after token: Int) -> Int {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].quote.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
