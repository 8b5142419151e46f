import Evidence

/// A document that a search found, with the place to open first.
public struct SearchHit: Hashable, Sendable, Codable {
    public let document: ContentHash
    /// The file name under which it came.
    public let name: String
    public let title: String?
    public let publisher: String?
    public let published: PartialDate?
    /// The exact words around the densest hits, where they stand; they never cross a page.
    public let snippet: Quote
    /// Every place in the text that the search found, in order; those in the snippet are to be marked there.
    public let hits: [Span]
    /// The score of SQLite's bm25, smaller is better; comparable within one search only.
    public let rank: Double

    /// The page of the snippet, counted from 1; `nil` without pages.
    public var page: Int? { snippet.locator.page }
}
