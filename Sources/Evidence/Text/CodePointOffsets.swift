/// Converts UTF-8 offsets of one text into offsets in Unicode code points (W3C Web Annotation's unit) and back.
///
/// One mark each 256 bytes keeps a look-up short without a table as long as the text.
public struct CodePointOffsets: Sendable {
    private static let stride = 256
    private let bytes: [UInt8]
    /// The code points before byte `i * stride`.
    private let marks: [Int]

    public init(_ text: String) {
        bytes = Array(text.utf8)
        var marks: [Int] = []
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index % Self.stride == 0 { marks.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        if bytes.count % Self.stride == 0 { marks.append(count) }
        self.marks = marks
    }

    /// The number of code points before a byte.
    ///
    /// - Precondition: the offset lies in the text or at its end.
    public func codePoint(atByte offset: Int) -> Int {
        precondition(0 <= offset && offset <= bytes.count, "the offset lies in the text")
        let mark = offset / Self.stride
        var count = marks[mark]
        for index in (mark * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// A span in code points, half open.
    public func range(_ span: Span) -> Range<Int> {
        codePoint(atByte: span.start)..<codePoint(atByte: span.end)
    }
}
