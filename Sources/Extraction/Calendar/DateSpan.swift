import Evidence

/// A date or stretch of time with its tokens, as a grammar reads it.
struct DateSpan: Hashable, Sendable {
    let tokens: Range<Int>
    let from: PartialDate
    let to: PartialDate

    init(_ tokens: Range<Int>, from: PartialDate, to: PartialDate) {
        self.tokens = tokens
        self.from = from
        self.to = to
    }

    init(_ tokens: Range<Int>, on date: PartialDate) { self.init(tokens, from: date, to: date) }
}
