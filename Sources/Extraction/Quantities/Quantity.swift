/// A number as the words give it, before anybody knows what it counts.
struct Quantity: Hashable, Sendable {
    /// All tokens, words of bound included: "at least 20".
    let tokens: Range<Int>
    /// The number alone: "20".
    let core: Range<Int>
    let low: Double?
    let high: Double?
    let approximate: Bool
    let traits: Numeral.Traits
    /// The sign or word of money before the number: "USD".
    let currency: String?

    init(
        tokens: Range<Int>, core: Range<Int>, low: Double?, high: Double?, approximate: Bool = false,
        traits: Numeral.Traits = [], currency: String? = nil
    ) {
        self.tokens = tokens
        self.core = core
        self.low = low
        self.high = high
        self.approximate = approximate
        self.traits = traits
        self.currency = currency
    }

    /// Said with "a", "un" or "one", which count only beside other numbers ("a general and seven officers").
    var isOne: Bool { traits.contains(.one) }
    /// Said with "no" or "none".
    var isZero: Bool { traits.contains(.zero) }
    /// "triple" in "triple murder".
    var isMultiple: Bool { traits.contains(.multiple) }
    /// Said with a pronoun, which needs no noun: "nobody", "both".
    var isPronoun: Bool { traits.contains(.pronoun) }
}
