/// A number as the words give it, before anybody knows what it counts.
struct Quantity: Hashable, Sendable {
    /// All tokens, words of bound included: "at least 20".
    let tokens: Range<Int>
    /// The number alone: "20".
    let core: Range<Int>
    let low: Double?
    let high: Double?
    let approximate: Bool
    /// Said with "a", "un" or "one", which count only beside other numbers ("a general and seven officers").
    let isOne: Bool
    /// Said with "no" or "none".
    let isZero: Bool
    /// "triple" in "triple murder".
    let isMultiple: Bool
    /// The sign or word of money before the number: "USD".
    let currency: String?
}
