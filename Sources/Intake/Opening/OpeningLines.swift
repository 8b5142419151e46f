import Evidence

/// What the lines at the head of a text state of it, where they are unmistakable.
enum OpeningLines {
    /// Reads headline, date and authors from the first twelve lines that are not blank.
    static func particulars(of lines: [PageLine]) -> Particulars {
        let head = Array(lines.lazy.filter { $0.shape != .blank }.prefix(12))
        var particulars = Particulars()
        particulars.title = headline(lines)
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

    /// The first line that is no label and no date, when it reads as a headline and the text goes on after it.
    private static func headline(_ lines: [PageLine]) -> String? {
        let filled = lines.indices.lazy.filter { lines[$0].shape != .blank }.prefix(30)
        let head = Array(filled)
        guard let place = head.prefix(3).firstIndex(where: { !isAboveHeadline(lines[$0]) }), place + 1 < head.count
        else {
            return nil
        }
        let line = lines[head[place]]
        // In a text broken into lines of one length the first of them is only a headline when it stands alone.
        let standsAlone = head[place + 1] > head[place] + 1
        guard standsAlone || !isBrokenIntoLines(head.map { lines[$0] }) else { return nil }
        guard isHeadline(line, before: lines[head[place + 1]]) else { return nil }
        return line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isAboveHeadline(_ line: PageLine) -> Bool {
        (line.wordCount <= 2 && line.shape == .short) || DateLine(line.text) != nil
            || line.tokens.first.map(dateWords.contains) == true
    }

    private static let dateWords: Set<String> = ["published", "updated", "posted", "publicado", "actualizado", "fecha"]

    private static func isBrokenIntoLines(_ lines: [PageLine]) -> Bool {
        let lengths = lines.map { $0.text.utf8.count }
        return lengths.count >= 6 && (lengths.max() ?? 0) <= 110 && lengths.count { $0 >= 50 } * 10 >= lengths.count * 6
    }

    private static func isHeadline(_ line: PageLine, before next: PageLine) -> Bool {
        guard (3...25).contains(line.wordCount), line.shape != .teaser,
            let first = line.text.first(where: { !$0.isWhitespace }),
            first.isUppercase || first.isNumber || "¿¡\"“‘'«".contains(first), DateLine(line.text) == nil,
            Byline.authors(in: line.text).isEmpty, let last = line.text.last(where: { !$0.isWhitespace })
        else { return false }
        // Agencies end headlines with a full stop, over a line with place and date.
        if last == "." { return line.wordCount <= 14 && DateLine(next.text) != nil }
        return !":;,-)".contains(last)
    }
}
