/// Cuts UTF-8 bytes into tokens in one pass, folding case and accents and looking each word up as it goes.
public struct Tokenizer: Sendable {
    private let vocabulary: Vocabulary

    /// - Parameter vocabulary: the words that get a number in ``Token/word``.
    public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The tokens of a text, in order. Broken UTF-8 becomes signs; nothing is lost and nothing overlaps.
    public func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var scanner = TokenScanner(bytes: bytes, vocabulary: vocabulary)
        return scanner.scan()
    }

    /// The tokens of a string; for short texts such as lexicon terms.
    public func tokens(of text: String) -> [Token] {
        var copy = text
        return copy.withUTF8 { tokens(of: $0) }
    }
}
