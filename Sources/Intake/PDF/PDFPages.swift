import Evidence

/// The pages that 'pdftotext' prints, each ended by a form feed.
struct PDFPages: Hashable, Sendable {
    /// The text of each page, in order; of a page without text, blanks at most.
    let texts: [String]

    init(_ output: [UInt8]) {
        var pages = output.split(separator: 0x0C, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        if let last = pages.last, !Self.hasText(last) { pages.removeLast() }
        texts = pages
    }

    var hasText: Bool { texts.contains(where: Self.hasText) }

    /// The pages one after the other, each with its span; a line end closes each page.
    var documentText: DocumentText {
        var whole = ""
        var spans: [Span] = []
        for text in texts {
            let start = whole.utf8.count
            whole += text
            if !text.isEmpty, text.utf8.last != 0x0A { whole += "\n" }
            spans.append(Span(start, whole.utf8.count))
        }
        return DocumentText(whole, pages: spans)
    }

    /// One finding for each page without text.
    var findings: [IntakeFinding] {
        zip(texts, documentText.pages).enumerated().compactMap { index, page in
            guard !Self.hasText(page.0) else { return nil }
            return IntakeFinding(
                code: "page-without-text",
                message:
                    "Page \(index + 1) holds no text; it seems to be a scan, and this version reads no scans (no OCR). "
                    + "Run the document through an OCR program and add the result.",
                span: page.1)
        }
    }

    private static func hasText(_ page: String) -> Bool { page.contains { !$0.isWhitespace } }
}
