import Evidence

/// Where the spans of a text as the program read it lie in the gold text.
///
/// The two differ where intake left lines out as not the article's own, and where it repaired letters that were decoded
/// wrongly. Equal lines are paired first; what lies between them word by word. Offsets of the gold are code points.
struct TextAlignment {
    private let offsets: CodePointOffsets
    /// In the order of the text; `nil` when the two texts are the same.
    private let pieces: [AlignedPiece]?

    init(read: String, gold: GoldText) {
        offsets = CodePointOffsets(read)
        pieces = read == gold.string ? nil : Self.pieces(of: Array(read.unicodeScalars), in: gold.points)
    }

    /// The code points of a span in the gold text; `nil` when its words do not stand there.
    func range(_ span: Span) -> Range<Int>? {
        let range = offsets.range(span)
        guard let pieces else { return range }
        guard !range.isEmpty, let first = Self.piece(at: range.lowerBound, pieces),
            let last = Self.piece(at: range.upperBound - 1, pieces)
        else { return nil }
        let (start, end) = (first.gold(start: range.lowerBound), last.gold(end: range.upperBound))
        return start < end ? start..<end : nil
    }

    /// The piece that holds a code point, by bisection.
    private static func piece(at point: Int, _ pieces: [AlignedPiece]) -> AlignedPiece? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].read.upperBound <= point { low = middle + 1 } else { high = middle }
        }
        return low < pieces.count && pieces[low].read.contains(point) ? pieces[low] : nil
    }

    private static func pieces(of read: [Unicode.Scalar], in gold: [Unicode.Scalar]) -> [AlignedPiece] {
        let goldLines = runs(gold, between: ["\n", "\r"])
        var pieces: [AlignedPiece] = []
        var next = 0
        var unpaired: [Range<Int>] = []
        /// Pairs the lines that have no equal one with what lies in the gold before a line.
        func close(before line: Int) {
            if let first = unpaired.first, let last = unpaired.last, next < line {
                let readWords = runs(read, between: [" ", "\t", "\n", "\r"], in: first.lowerBound..<last.upperBound)
                let goldWords = runs(
                    gold, between: [" ", "\t", "\n", "\r"],
                    in: goldLines[next].lowerBound..<goldLines[line - 1].upperBound)
                pieces += paired(readWords, goldWords, read, gold)
            }
            unpaired = []
        }
        for line in runs(read, between: ["\n", "\r"]) {
            if let found = goldLines[next...].firstIndex(where: { gold[$0] == read[line] }) {
                close(before: found)
                pieces.append(AlignedPiece(read: line, gold: goldLines[found]))
                next = found + 1
            } else {
                unpaired.append(line)
            }
        }
        close(before: goldLines.count)
        return pieces
    }

    /// The words that a shortest difference leaves in place, and between them words one to one where there are as many.
    private static func paired(
        _ readWords: [Range<Int>], _ goldWords: [Range<Int>], _ read: [Unicode.Scalar], _ gold: [Unicode.Scalar]
    ) -> [AlignedPiece] {
        let difference = readWords.map { Array(read[$0]) }.difference(from: goldWords.map { Array(gold[$0]) })
        let (removed, inserted) = (Set(difference.removals.map(offset)), Set(difference.insertions.map(offset)))
        let kept = zip(
            readWords.indices.filter { !inserted.contains($0) } + [readWords.count],
            goldWords.indices.filter { !removed.contains($0) } + [goldWords.count])
        var pieces: [AlignedPiece] = []
        var (left, right) = (0, 0)
        for (nextLeft, nextRight) in kept {
            if nextLeft - left == nextRight - right {
                pieces += zip(readWords[left..<nextLeft], goldWords[right..<nextRight]).map {
                    piece($0, $1, read, gold)
                }
            }
            if nextLeft < readWords.count, nextRight < goldWords.count {
                pieces.append(AlignedPiece(read: readWords[nextLeft], gold: goldWords[nextRight]))
            }
            (left, right) = (nextLeft + 1, nextRight + 1)
        }
        return pieces
    }

    private static func offset(_ change: CollectionDifference<[Unicode.Scalar]>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    private static func piece(
        _ left: Range<Int>, _ right: Range<Int>, _ read: [Unicode.Scalar], _ gold: [Unicode.Scalar]
    ) -> AlignedPiece {
        AlignedPiece(
            read: left, gold: right, prefix: zip(read[left], gold[right]).prefix { $0 == $1 }.count,
            suffix: zip(read[left].reversed(), gold[right].reversed()).prefix { $0 == $1 }.count)
    }

    /// The runs between separators.
    private static func runs(
        _ points: [Unicode.Scalar], between separators: Set<Unicode.Scalar>, in range: Range<Int>? = nil
    ) -> [Range<Int>] {
        points[range ?? points.indices].split { separators.contains($0) }.map(\.indices)
    }
}
