import Evidence

/// Reads a page: its article, and what it states of itself.
enum HTMLReader {
    /// - Throws: ``IntakeError`` when the page holds no text of its own.
    static func read(_ bytes: [UInt8], path: String) throws(IntakeError) -> Reading {
        let decoded = DecodedText(bytes, declared: DeclaredCharset(of: bytes))
        guard let tree = MarkupTree(parsing: decoded.string) else { throw IntakeError(.pageWithoutText, path: path) }
        let statements = PageStatements(tree)
        var particulars = statements.particulars
        let paragraphs = MainText(tree).paragraphs
        let article = paragraphs.map(\.text)
        var findings = decoded.findings + statements.findings
        if tree.isCutShort {
            findings.append(
                IntakeFinding(
                    code: "page-cut-short",
                    message:
                        "The page nests more than \(MarkupTree.deepestNesting) elements and was read up to there only. "
                        + "Open it in a browser and save what it shows as PDF or text."))
        }
        var text = article
        if let stated = statements.articleBody, wordCount(of: article) * 2 < wordCount(of: [stated]) {
            // The page's own statement of its text checks the reading of its blocks.
            text = statedParagraphs(stated)
            findings.append(
                IntakeFinding(
                    code: "text-from-structured-data",
                    message:
                        "The article was not found among the page's paragraphs; its text was taken from what the page "
                        + "states for search engines (articleBody). Compare it with the page."))
        }
        guard !text.isEmpty else {
            throw IntakeError(tree.isCutShort ? .nestedTooDeeply : .pageWithoutText, path: path)
        }
        let opening = OpeningLines.particulars(of: text.prefix(12).map { PageLine($0[...]) })
        particulars = particulars.completed(
            by: Particulars(authors: opening.authors, published: opening.published))
        if let title = particulars.title, !opens(text, with: title), !opens(text, with: statements.heading ?? title) {
            text.insert(title, at: 0)
        }
        return Reading(
            text: DocumentText(text.joined(separator: "\n\n")), particulars: particulars, findings: findings)
    }

    /// Some pages state their text with its markup.
    private static func statedParagraphs(_ stated: String) -> [String] {
        guard stated.contains("<"), stated.contains(">"), let tree = MarkupTree(parsing: stated) else {
            return stated.split(separator: "\n").map(String.init)
        }
        return BlockCollector(tree) { _ in false }.blocks.map(\.text)
    }

    /// A headline can hold a claim, and often stands outside the article's element.
    private static func opens(_ text: [String], with title: String) -> Bool {
        let wanted = Wording.tokens(of: title)
        return text.prefix(4).contains { Wording.tokens(of: $0).starts(with: wanted) }
    }

    private static func wordCount(of paragraphs: [String]) -> Int {
        paragraphs.reduce(0) { $0 + Wording.wordCount($1.utf8) }
    }
}
