/// A number without its words of bound.
struct Numeral: Hashable, Sendable {
    let tokens: Range<Int>
    let low: Double?
    let high: Double?
    /// The words name no exact number: "dozens".
    let isVague: Bool
    let isOne: Bool
    let isZero: Bool
    let isMultiple: Bool

    init(
        _ tokens: Range<Int>, low: Double?, high: Double?, isVague: Bool = false, isOne: Bool = false,
        isZero: Bool = false, isMultiple: Bool = false
    ) {
        self.tokens = tokens
        self.low = low
        self.high = high
        self.isVague = isVague
        self.isOne = isOne
        self.isZero = isZero
        self.isMultiple = isMultiple
    }
}
