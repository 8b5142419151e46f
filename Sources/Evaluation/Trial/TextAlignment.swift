import Evidence

/// Where the spans of a text as the program read it lie in the gold text.
///
/// The two differ where intake left lines out as not the article's own. Offsets of the gold are code points.
struct TextAlignment {
    private struct Line {
        let start: Int
        let end: Int
        /// Where the line begins in the gold text; `nil` when the gold has no such line.
        let gold: Int?
    }

    private let offsets: CodePointOffsets
    /// `nil` when the two texts are the same.
    private let lines: [Line]?

    init(read: String, gold: GoldText) {
        offsets = CodePointOffsets(read)
        lines = read == gold.string ? nil : Self.lines(of: Array(read.unicodeScalars), in: gold.points)
    }

    /// The code points of a span in the gold text; `nil` when its words do not stand there.
    func range(_ span: Span) -> Range<Int>? {
        let range = offsets.range(span)
        guard let lines else { return range }
        guard !range.isEmpty, let start = Self.gold(range.lowerBound, lines),
            let last = Self.gold(range.upperBound - 1, lines), start <= last
        else { return nil }
        return start..<(last + 1)
    }

    private static func gold(_ point: Int, _ lines: [Line]) -> Int? {
        guard let line = lines.first(where: { point < $0.end }), let gold = line.gold else { return nil }
        return gold + point - line.start
    }

    /// Each line that was read, with the first line of the gold after the one before that is the same.
    private static func lines(of read: [Unicode.Scalar], in gold: [Unicode.Scalar]) -> [Line] {
        let goldLines = split(gold)
        var next = 0
        return split(read).map { line in
            let found = goldLines[next...].firstIndex { content(gold[$0]) == content(read[line]) }
            if let found { next = found + 1 }
            return Line(start: line.lowerBound, end: line.upperBound, gold: found.map { goldLines[$0].lowerBound })
        }
    }

    /// The line without its end, which may be there in one text and not in the other.
    private static func content(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var line = line
        while line.last == "\n" || line.last == "\r" { line.removeLast() }
        return line
    }

    private static func split(_ points: [Unicode.Scalar]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, point) in points.enumerated() where point == "\n" {
            lines.append(start..<(index + 1))
            start = index + 1
        }
        if start < points.count { lines.append(start..<points.count) }
        return lines
    }
}
