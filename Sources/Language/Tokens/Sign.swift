/// Signs as one byte each: ASCII as it is, typographic forms by the ASCII sign that they stand for.
public enum Sign {
    public static let fullStop = UInt8(ascii: ".")
    public static let comma = UInt8(ascii: ",")
    public static let colon = UInt8(ascii: ":")
    public static let semicolon = UInt8(ascii: ";")
    public static let question = UInt8(ascii: "?")
    public static let exclamation = UInt8(ascii: "!")
    public static let hyphen = UInt8(ascii: "-")
    public static let opening = UInt8(ascii: "(")
    public static let closing = UInt8(ascii: ")")
    public static let dollar = UInt8(ascii: "$")
    public static let percent = UInt8(ascii: "%")
    public static let slash = UInt8(ascii: "/")
    /// A straight quotation mark, which can open or close.
    public static let quotation = UInt8(ascii: "\"")
    /// “ and «: they only open.
    public static let openingQuotation: UInt8 = 1
    /// ” and »: they only close.
    public static let closingQuotation: UInt8 = 2
    /// –, — and --: a dash between parts of a sentence.
    public static let dash: UInt8 = 3
    /// …
    public static let ellipsis: UInt8 = 4
    /// € and other signs of money.
    public static let currency: UInt8 = 5
    /// A sign that no rule looks at.
    public static let other: UInt8 = 6

    /// Whether the sign is a quotation mark of any kind.
    public static func isQuotation(_ sign: UInt8) -> Bool {
        sign == quotation || sign == openingQuotation || sign == closingQuotation
    }

    /// Whether the sign can end a sentence.
    public static func isTerminal(_ sign: UInt8) -> Bool {
        sign == fullStop || sign == question || sign == exclamation || sign == ellipsis
    }
}
