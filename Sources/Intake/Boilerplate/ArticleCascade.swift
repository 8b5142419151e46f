/// Chooses the lines of a page that are the article's own.
///
/// Four steps, each sure of itself or silent: where the article ends, what stands before its headline, what leads away
/// in its middle, what is left of the page's furniture at its end. A paragraph of the article lost is worse than a
/// line of furniture kept.
struct ArticleCascade {
    private let lines: [PageLine]
    private(set) var keeps: [Bool]

    init(_ lines: [PageLine]) {
        self.lines = lines
        keeps = Array(repeating: true, count: lines.count)
        dropAfterEnd()
        dropBeforeHeadline()
        dropInBetween()
        dropAtEnd()
    }

    private func isCleanProse(_ index: Int) -> Bool {
        lines[index].shape == .prose && (lines[index].role == nil || !lines[index].certain)
    }

    // MARK: The end of the article

    /// The clean prose of a stretch of lines.
    private struct Prose {
        var paragraphs = 0
        var words = 0
        /// The sentences at its very start, one a line, without anything else between them.
        var run = 0
        /// Whether a paragraph with a further sentence after it lies somewhere in it. Lists of teasers have no such pair:
        /// their texts break off, or a title stands over each.
        var flows = false
    }

    private mutating func dropAfterEnd() {
        let after = proseFromEachLine()
        var before = Prose()
        var index = 0
        while index < lines.count {
            var next = index + 1
            switch lines[index].role {
            case .ending where before.words >= 40:
                // A marker in the middle of the article, or under its opening: the teasers after it go, no paragraph does.
                let isMiddle = after[next].flows || (before.paragraphs < 3 && after[next].words > 2 * before.words)
                while next < lines.count, !(isMiddle && isCleanProse(next)) { next += 1 }
            // Comments can be longer than their article, so that only what comes before them tells.
            case .comments where before.words >= 120 || (before.words >= 40 && before.paragraphs >= 3):
                next = lines.count
            case .ending, .comments: break
            default:
                if isCleanProse(index) {
                    before.words += lines[index].wordCount
                    before.paragraphs += 1
                }
                index = next
                continue
            }
            for line in index..<next { keeps[line] = false }
            index = next
        }
    }

    private func proseFromEachLine() -> [Prose] {
        var prose = Array(repeating: Prose(), count: lines.count + 1)
        for index in lines.indices.reversed() {
            prose[index] = prose[index + 1]
            guard lines[index].shape != .blank else { continue }
            let isClean = isCleanProse(index) && lines[index].role == nil
            let isSentence =
                isClean || (lines[index].endsSentence && lines[index].role == nil && lines[index].wordCount >= 3)
            prose[index].run = isSentence ? prose[index].run + 1 : 0
            prose[index].flows = prose[index].flows || (isClean && prose[index].run >= 2)
            prose[index].paragraphs += isClean ? 1 : 0
            prose[index].words += isClean ? lines[index].wordCount : 0
        }
        return prose
    }

    // MARK: What stands before the headline

    private mutating func dropBeforeHeadline() {
        let head = headLines()
        for (order, index) in head.enumerated() {
            let later = head[(order + 1)...]
            if let twin = later.first(where: { isTwin(index, $0) }) {
                // The headline comes again: what stands between the two is the page's.
                for line in index..<twin where lines[line].wordCount <= 3 || line == index { keeps[line] = false }
            } else if isTrail(lines[index], above: later) {
                keeps[index] = false
                dropLabels(later)
            }
        }
    }

    private func isTwin(_ one: Int, _ other: Int) -> Bool {
        lines[one].tokens.count >= 4 && lines[one].tokens == lines[other].tokens
    }

    /// The lines above the first paragraph that are not blank, twelve at most.
    private func headLines() -> [Int] {
        var head: [Int] = []
        for index in lines.indices where lines[index].shape != .blank {
            if lines[index].shape == .prose && lines[index].role == nil || head.count == 12 { break }
            head.append(index)
        }
        return head
    }

    /// Whether a line is the trail from the home page to this one, as "HomeNewsCourtsJudge frees two" or "Home > News".
    private func isTrail(_ line: PageLine, above later: ArraySlice<Int>) -> Bool {
        guard let first = line.tokens.first, let home = Self.homes.first(where: first.hasPrefix) else { return false }
        let joined = line.tokens.joined()
        if first == home, line.text.contains(where: { ">›»/|".contains($0) }) { return true }
        return later.contains { lines[$0].wordCount >= 3 && joined.hasSuffix(lines[$0].tokens.joined()) }
    }

    private static let homes = ["home", "inicio", "portada", "homepage"]

    /// Labels that follow the trail: "NEWS", "Policiales".
    private mutating func dropLabels(_ later: ArraySlice<Int>) {
        for index in later {
            guard lines[index].wordCount <= 3 else { return }
            keeps[index] = false
        }
    }

    // MARK: In between and at the end

    private mutating func dropInBetween() {
        for index in lines.indices where lines[index].role != nil && lines[index].certain { keeps[index] = false }
    }

    /// Goes up from the end: lines with boilerplate words go, and the labels and teasers between them.
    private mutating func dropAtEnd() {
        var labels: [Int] = []
        for index in lines.indices.reversed() where lines[index].shape != .blank {
            if !keeps[index] {
                labels.forEach { keeps[$0] = false }
                labels = []
            } else if lines[index].role != nil {
                keeps[index] = false
            } else if lines[index].shape == .short, lines[index].wordCount <= 4 {
                labels.append(index)
            } else {
                break
            }
        }
    }
}
