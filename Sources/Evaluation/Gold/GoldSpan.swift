/// Words of a gold text with where they stand: Unicode code points after the front matter, half open.
public struct GoldSpan: Hashable, Sendable {
    public let words: String
    public let range: Range<Int>

    public init(_ words: String, _ range: Range<Int>) {
        self.words = words
        self.range = range
    }
}

extension GoldSpan: Decodable {
    private enum Key: String, CodingKey { case text, quote, start, end }

    /// Reads `text` (or `quote`), `start` and `end`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let key: Key = container.contains(.quote) ? .quote : .text
        let start = try container.decode(Int.self, forKey: .start)
        let end = try container.decode(Int.self, forKey: .end)
        guard 0 <= start, start < end else {
            throw DecodingError.dataCorruptedError(
                forKey: Key.end, in: container, debugDescription: "a span from \(start) to \(end) holds no words")
        }
        self.init(try container.decode(String.self, forKey: key), start..<end)
    }
}
