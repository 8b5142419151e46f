/// One retrieval of a document: who added it, when, from where. A document can have several.
public struct Capture: Hashable, Sendable, Codable {
    public let document: ContentHash
    /// The path from which the bytes were read.
    public let path: String
    /// Where the person says that it came from: an address, an archive, a person.
    public let origin: String?
    /// Who added it.
    public let by: String
    /// When, in UTC, as "2026-11-21T03:04:05Z".
    public let at: String

    public init(document: ContentHash, path: String, origin: String?, by: String, at: String) {
        self.document = document
        self.path = path
        self.origin = origin
        self.by = by
        self.at = at
    }
}
