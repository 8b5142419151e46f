/// A number without its words of bound.
struct Numeral: Hashable, Sendable {
    /// What kind of number it is, where that matters to what it can count.
    struct Traits: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        /// The words name no exact number: "dozens", "a dozen", "una treintena".
        static let rough = Traits(rawValue: 1)
        /// "a", "un" or "one", which count only beside other numbers.
        static let one = Traits(rawValue: 2)
        /// "no" or "none".
        static let zero = Traits(rawValue: 4)
        /// "triple" in "triple murder".
        static let multiple = Traits(rawValue: 8)
        /// A pronoun, which needs no noun: "nobody", "both".
        static let pronoun = Traits(rawValue: 16)
        /// The number before it once more: "otros tantos".
        static let repeated = Traits(rawValue: 32)
    }

    let tokens: Range<Int>
    let low: Double?
    let high: Double?
    let traits: Traits

    init(_ tokens: Range<Int>, low: Double?, high: Double?, traits: Traits = []) {
        self.tokens = tokens
        self.low = low
        self.high = high
        self.traits = traits
    }

    init(_ tokens: Range<Int>, value: Double, traits: Traits = []) {
        self.init(tokens, low: value, high: value, traits: traits)
    }
}
