/// Bytes that were read, named by their SHA-256, with what they say of themselves.
///
/// The publisher is never taken for the speaker of a claim. What a document does not state is `nil`.
public struct Document: Hashable, Sendable, Codable {
    /// The SHA-256 of the original bytes.
    public let id: ContentHash
    /// The file name under which it came.
    public let name: String
    /// "text/plain", "text/html" or "application/pdf".
    public let mediaType: String
    /// The size of the original in bytes.
    public let byteCount: Int
    public let language: LanguageCode?
    public let title: String?
    public let publisher: String?
    public let authors: [String]
    /// The day, month or year on which it was published.
    public let published: PartialDate?
    /// The address or archive from which it came, as its front matter or capture states it.
    public let origin: String?
    /// The article's own words.
    public let text: DocumentText
    /// What is wrong with the input, kept with the document.
    public let findings: [IntakeFinding]

    public init(
        id: ContentHash, name: String, mediaType: String, byteCount: Int, language: LanguageCode? = nil,
        title: String? = nil, publisher: String? = nil, authors: [String] = [], published: PartialDate? = nil,
        origin: String? = nil, text: DocumentText, findings: [IntakeFinding] = []
    ) {
        self.id = id
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.language = language
        self.title = title
        self.publisher = publisher
        self.authors = authors
        self.published = published
        self.origin = origin
        self.text = text
        self.findings = findings
    }
}
