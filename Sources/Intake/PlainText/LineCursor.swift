/// Walks the lines of some bytes.
struct LineCursor: IteratorProtocol, Sequence {
    /// Where a line stands, with and without its line end ("\n" or "\r\n").
    struct Line: Hashable, Sendable {
        let full: Range<Int>
        let content: Range<Int>
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Line? {
        guard position < bytes.count else { return nil }
        let start = position
        let feed = bytes[start...].firstIndex(of: 0x0A)
        position = feed.map { $0 + 1 } ?? bytes.count
        var end = feed ?? bytes.count
        if end > start, feed != nil, bytes[end - 1] == 0x0D { end -= 1 }
        return Line(full: start..<position, content: start..<end)
    }
}
