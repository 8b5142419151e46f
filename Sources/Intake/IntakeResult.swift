import Evidence

/// A document as it was read, with the very bytes that were hashed.
public struct IntakeResult: Hashable, Sendable {
    public let document: Document
    /// The original, untouched: `ContentHash(of: original) == document.id`.
    public let original: [UInt8]

    public init(document: Document, original: [UInt8]) {
        self.document = document
        self.original = original
    }
}
