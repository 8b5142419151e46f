/// Where words stand: a document, a page where it has pages, and a span of its text.
public struct Locator: Hashable, Sendable, Codable {
    /// The document, by the SHA-256 of its bytes.
    public let document: ContentHash
    /// The page, counted from 1; `nil` where the document has no pages.
    public let page: Int?
    /// The bytes of the document's text.
    public let span: Span

    public init(document: ContentHash, page: Int? = nil, span: Span) {
        self.document = document
        self.page = page
        self.span = span
    }
}
