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

    private mutating func dropAfterEnd() {
        let resumesAfter = self.resumesAfter()
        var wordsBefore = 0
        var index = 0
        while index < lines.count {
            var next = index + 1
            switch lines[index].role {
            case .ending where wordsBefore >= 40:
                // Where the article goes on, the teasers go and the first paragraph after them stays.
                let goesOn = resumesAfter[next]
                while next < lines.count, !(goesOn && isCleanProse(next)) { next += 1 }
            case .comments where wordsBefore >= 80: next = lines.count
            case .ending, .comments: break
            default:
                if isCleanProse(index) { wordsBefore += lines[index].wordCount }
                index = next
                continue
            }
            for line in index..<next { keeps[line] = false }
            index = next
        }
    }

    /// For each line, whether three paragraphs in a row come from there on: no list of teasers has that, so a marker before
    /// them stood in the middle of the article.
    private func resumesAfter() -> [Bool] {
        var resumes = Array(repeating: false, count: lines.count + 1)
        var run = 0
        for index in lines.indices.reversed() {
            if lines[index].shape != .blank { run = isCleanProse(index) && lines[index].role == nil ? run + 1 : 0 }
            resumes[index] = resumes[index + 1] || run >= 3
        }
        return resumes
    }

    // MARK: What stands before the headline

    private mutating func dropBeforeHeadline() {
        let head = headLines()
        for (order, index) in head.enumerated() {
            let later = head[(order + 1)...]
            if let twin = later.first(where: { lines[$0].tokens == lines[index].tokens && lines[index].wordCount >= 4 })
            {
                // The headline comes again: what stands between the two is the page's.
                for line in index..<twin where lines[line].wordCount <= 3 || line == index { keeps[line] = false }
            } else if isTrail(lines[index], above: later) {
                keeps[index] = false
                dropLabels(later)
            }
        }
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
