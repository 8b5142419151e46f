import Evidence

/// Compares attributions as the scorers of PolNeAR do (Newell, Margolin and Ruths 2018): contents that have at least
/// half of the longer span in common, and the sources of those.
enum AttributionScorer {
    private static let edges: Set<Unicode.Scalar> = [
        " ", "\t", "\n", "\u{A0}", "\"", "'", "“", "”", "‘", "’", "«", "»", ",", ".", ";", ":",
    ]

    private struct Frame {
        let source: Range<Int>?
        let content: Range<Int>
    }

    static func score(_ trial: Trial) -> Score? {
        guard let gold = trial.gold.attributions else { return nil }
        let read = trial.extract.attributions.compactMap { frame in
            trial.range(frame.content).map { Frame(source: frame.source.flatMap(trial.range), content: $0) }
        }
        let text = trial.text
        var score = Score()
        let readContents = distinct(read.map(\.content))
        let goldContents = distinct(gold.map(\.content.range))
        let contents = pairs(readContents, goldContents, text)
        score.tallies[.attributions] = Tally(
            right: contents.count, read: readContents.count, gold: goldContents.count)
        for left in readContents.indices where contents[left] == nil {
            score.misses.append(
                Miss(
                    .attributions, .spurious, .wrongSpeaker, at: readContents[left], read: "a content"))
        }
        for right in Set(goldContents.indices).subtracting(contents.values).sorted() {
            score.misses.append(Miss(.attributions, .missed, .missedClaim, at: goldContents[right], gold: "a content"))
        }
        var given = Tally()
        var whole = 0
        let frames = pairs(read.map(\.content), gold.map(\.content.range), text)
        for (left, right) in frames.sorted(by: { $0.key < $1.key }) {
            let (mine, right) = (read[left].source, gold[right].source)
            let isRight = mine.flatMap { mine in right.map { fit(mine, $0.range, text) >= 0.5 } } ?? false
            if isRight { given.found += 1 }
            if isRight || mine == nil && right == nil { whole += 1 }
            if mine != nil, !isRight { given.spurious += 1 }
            if right != nil, !isRight { given.missed += 1 }
            if !isRight, mine != nil || right != nil {
                score.misses.append(
                    Miss(
                        .sources, .wrong, .wrongSpeaker, at: read[left].content, gold: right?.words ?? "no source",
                        read: mine.flatMap(text.words) ?? "no source"))
            }
        }
        score.tallies[.sources] = given
        score.tallies[.attributionsSource] = Tally(right: whole, read: read.count, gold: gold.count)
        return score
    }

    /// The pairs that have half of the longer span in common, the best first.
    private static func pairs(_ read: [Range<Int>], _ gold: [Range<Int>], _ text: GoldText) -> [Int: Int] {
        Matching.largest(
            read.map { span in
                let fits = gold.map { fit(span, $0, text) }
                return gold.indices.filter { fits[$0] >= 0.5 }.sorted { fits[$0] > fits[$1] }
            })
    }

    /// 2 for the same bounds, quotation marks and full stops at the ends aside; else the common part of the longer one.
    private static func fit(_ left: Range<Int>, _ right: Range<Int>, _ text: GoldText) -> Double {
        if trimmed(left, text) == trimmed(right, text) { return 2 }
        return Double(left.common(with: right)) / Double(max(left.count, right.count))
    }

    private static func trimmed(_ range: Range<Int>, _ text: GoldText) -> Range<Int> {
        var (start, end) = (range.lowerBound, min(range.upperBound, text.points.count))
        while start < end, edges.contains(text.points[start]) { start += 1 }
        while start < end, edges.contains(text.points[end - 1]) { end -= 1 }
        return start..<max(start, end)
    }

    private static func distinct(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var seen: Set<Range<Int>> = []
        return ranges.filter { seen.insert($0).inserted }
    }
}
