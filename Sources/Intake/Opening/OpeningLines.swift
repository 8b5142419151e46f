import Evidence

/// What the lines at the head of a text state of it, where they are unmistakable.
enum OpeningLines {
    /// Reads headline, date and authors from the first twelve lines that are not blank.
    static func particulars(of lines: [PageLine]) -> Particulars {
        let head = Array(lines.lazy.filter { $0.shape != .blank }.prefix(12))
        var particulars = Particulars()
        particulars.title = headline(head)
        for line in head {
            // A long paragraph ends the head, whatever follows it.
            if line.wordCount > 45 { break }
            if let dated = DateLine(line.text) {
                if particulars.published == nil { particulars.published = dated.date }
                if particulars.authors.isEmpty { particulars.authors = dated.authors }
            } else if particulars.authors.isEmpty, line.wordCount <= 14 {
                particulars.authors = Byline.authors(in: line.text)
            }
        }
        return particulars
    }

    /// The first line, or the one after a label, when it reads as a headline and the text goes on after it.
    private static func headline(_ head: [PageLine]) -> String? {
        guard let first = head.first else { return nil }
        let place = first.wordCount <= 2 && first.shape == .short && head.count > 2 ? 1 : 0
        guard place + 1 < head.count, isHeadline(head[place], before: head[place + 1]) else { return nil }
        return head[place].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isHeadline(_ line: PageLine, before next: PageLine) -> Bool {
        guard (3...25).contains(line.wordCount), line.shape != .teaser,
            let first = line.text.first(where: { !$0.isWhitespace }),
            first.isUppercase || first.isNumber || "¿¡\"“‘'«".contains(first), DateLine(line.text) == nil,
            Byline.authors(in: line.text).isEmpty, let last = line.text.last(where: { !$0.isWhitespace })
        else { return false }
        // Agencies end headlines with a full stop, over a line with place and date.
        if last == "." { return line.wordCount <= 14 && DateLine(next.text) != nil }
        return !":;,-".contains(last)
    }
}
