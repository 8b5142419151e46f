/// A word, a number or a sign, with its place in the bytes.
public struct Token: Hashable, Sendable {
    public enum Kind: UInt8, Hashable, Sendable {
        /// Letters, with apostrophes inside: "didn't". A possessive "'s" is a word of its own.
        case word
        /// Digits with their separators: "3,000", "9.6".
        case number
        /// One sign; see ``Token/sign``.
        case sign
    }

    /// How the token is written and what stands before it.
    public struct Shape: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The first letter is a capital.
        public static let capitalised = Shape(rawValue: 1)
        /// Two letters or more, all capitals.
        public static let allCapitals = Shape(rawValue: 2)
        /// White space stands before it.
        public static let spaced = Shape(rawValue: 4)
        /// A line break stands before it.
        public static let startsLine = Shape(rawValue: 8)
        /// An empty line, or the beginning of the text, stands before it.
        public static let startsParagraph = Shape(rawValue: 16)
    }

    /// The first byte, and the byte after the last, in UTF-8.
    public let start: Int32
    public let end: Int32
    public let kind: Kind
    public var shape: Shape
    /// The sign as one ASCII byte (see ``Sign``); 0 for words and numbers.
    public let sign: UInt8
    /// The word in the lexicon's vocabulary; 0 when the lexicon does not know it.
    public let word: Int32

    public init(start: Int, end: Int, kind: Kind, shape: Shape, sign: UInt8 = 0, word: Int32 = 0) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.kind = kind
        self.shape = shape
        self.sign = sign
        self.word = word
    }
}

extension Token {
    /// The same token with another word number.
    func with(word: Int32) -> Token {
        Token(start: Int(start), end: Int(end), kind: kind, shape: shape, sign: sign, word: word)
    }
}
