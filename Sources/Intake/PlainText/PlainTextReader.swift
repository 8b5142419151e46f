import Evidence

/// Reads plain text: front matter, the article's lines, and what its opening lines state.
enum PlainTextReader {
    /// Keeps every character of the lines that stay: neither line ends nor blanks are changed.
    static func read(_ bytes: [UInt8]) -> Reading {
        let decoded = DecodedText(bytes)
        let frontMatter = FrontMatter(of: decoded.string)
        let body = Array(decoded.string.utf8.dropFirst(frontMatter.end))
        let lines = Array(LineCursor(body))
        let pageLines = lines.map { PageLine(String(decoding: body[$0.content], as: UTF8.self)[...]) }
        let keeps = ArticleCascade(pageLines).keeps
        let text = kept(lines, of: body, where: withBlanks(keeps, pageLines))
        let shown = zip(pageLines, keeps).filter(\.1).map(\.0)
        var findings = decoded.findings + frontMatter.findings
        let leftOut = zip(pageLines, keeps).filter { !$0.1 && $0.0.shape != .blank }.map(\.0)
        if let first = leftOut.first { findings.append(finding(leftOut.count, first: first)) }
        return Reading(
            text: DocumentText(text),
            particulars: frontMatter.particulars.completed(by: OpeningLines.particulars(of: shown)),
            findings: findings)
    }

    private static func kept(_ lines: [LineCursor.Line], of body: [UInt8], where keeps: [Bool]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(body.count)
        for (line, keep) in zip(lines, keeps) where keep { text += body[line.full] }
        return String(decoding: text, as: UTF8.self)
    }

    /// A line that goes takes the blank lines after it along, so that no holes stay in the text.
    private static func withBlanks(_ keeps: [Bool], _ lines: [PageLine]) -> [Bool] {
        var keeps = keeps
        var goes = false
        for index in lines.indices {
            if lines[index].shape != .blank { goes = !keeps[index] } else if goes { keeps[index] = false }
        }
        return keeps
    }

    private static func finding(_ count: Int, first: PageLine) -> IntakeFinding {
        let words = first.text.split(whereSeparator: \.isWhitespace).prefix(8).joined(separator: " ")
        return IntakeFinding(
            code: "boilerplate-left-out",
            message: count == 1
                ? "One line was left out as no part of the article: '\(words)'. The original keeps it."
                : "\(count) lines were left out as no part of the article, the first of them '\(words)'. "
                    + "The original keeps them.")
    }
}
