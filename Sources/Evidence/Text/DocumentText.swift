/// The decoded text of a document, and where its pages lie in it.
public struct DocumentText: Hashable, Sendable, Codable {
    /// The text, as UTF-8. Claims point into these bytes.
    public let string: String
    /// The span of each page, in order; empty for a document without pages.
    public let pages: [Span]

    public init(_ string: String, pages: [Span] = []) {
        self.string = string
        self.pages = pages
    }

    /// The page, counted from 1, on which a byte lies; `nil` without pages.
    public func page(at offset: Int) -> Int? {
        pages.firstIndex { offset < $0.end }.map { $0 + 1 }
    }

    /// The words at a span, or `nil` when the span leaves the text or cuts a character in two.
    public func words(at span: Span) -> String? {
        let bytes = string.utf8
        guard span.end <= bytes.count else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: span.start)
        let end = bytes.index(start, offsetBy: span.count)
        return String(bytes[start..<end])
    }
}
