/// A half-open range of UTF-8 bytes in a document's text.
///
/// Every offset inside the program is in UTF-8 bytes. What the commands print is in Unicode code points; the one
/// conversion is ``CodePointOffsets``.
public struct Span: Hashable, Sendable, Codable {
    /// The first byte.
    public let start: Int
    /// The byte after the last one.
    public let end: Int

    /// - Precondition: `0 <= start <= end`.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a span runs forward from a byte that exists")
        self.start = start
        self.end = end
    }

    /// The length in bytes.
    public var count: Int { end - start }

    /// Whether the two spans have at least one byte in common.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// Whether every byte of the other span lies in this one.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}

extension Span: Comparable {
    public static func < (left: Span, right: Span) -> Bool {
        left.start != right.start ? left.start < right.start : left.end < right.end
    }
}
