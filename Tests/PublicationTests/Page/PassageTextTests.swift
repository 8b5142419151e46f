import Evidence
import TestMaterial
import Testing

@testable import Publication

@Suite struct PassageTextTests {
    /// The text with its marks as `[1: ... 1]`, a continued one as `[+ ... ]`, and page signs as `|page 1|`.
    private func outline(_ marked: String, pages: [Span] = []) throws -> String {
        let text = MarkedText(marked)
        let document = Document(
            id: ContentHash(of: text.text.utf8), name: "n.txt", mediaType: "text/plain",
            byteCount: text.text.utf8.count,
            text: DocumentText(text.text, pages: pages))
        let passages = text.spans.map { label, span in
            CitationIndex.Passage(anchor: .passage(of: label), span: span, label: label, uses: [.tree("f\(label)")])
        }
        var html = try PassageText(
            document: document, passages: passages, wording: #require(Wording(.english))
        ).markup.html
        html.removeLast()
        for (long, short) in [
            ("<div class=\"text\" dir=\"auto\">", ""), ("</div>", ""), ("<mark class=\"continued\">", "[+"),
            ("\" tabindex=\"-1\">", ":"), ("<mark id=\"c-", "["), ("</mark>", "]"),
        ] { html = html.split(separator: long, omittingEmptySubsequences: false).joined(separator: short) }
        for label in text.spans.keys {
            let back =
                "<sup class=\"back\"><a href=\"#t-f\(label)\" aria-label=\"Back to where \(label) is used\">"
                + "\(label)</a></sup>"
            html = html.split(separator: back, omittingEmptySubsequences: false).joined(separator: "^\(label)")
        }
        for page in pages.indices {
            let sign = "<span class=\"page\" id=\"p-\(document.id)-\(page + 1)\">page \(page + 1)</span>"
            html = html.split(separator: sign, omittingEmptySubsequences: false).joined(separator: "|\(page + 1)|")
        }
        return html
    }

    @Test(arguments: [
        ("a ⟦1⟧b⟦/1⟧ c", "a [1:b]^1 c"),
        ("⟦1⟧all⟦/1⟧", "[1:all]^1"),
        ("⟦1⟧a⟦/1⟧⟦2⟧b⟦/2⟧", "[1:a]^1[2:b]^2"),
        ("⟦1⟧a ⟦2⟧b⟦/2⟧ c⟦/1⟧", "[1:a [2:b]^2 c]^1"),
        ("⟦1⟧⟦2⟧a⟦/2⟧ b⟦/1⟧", "[1:[2:a]^2 b]^1"),
        ("⟦1⟧⟦2⟧same⟦/1⟧⟦/2⟧", "[1:[2:same]^2]^1"),
        ("⟦1⟧a ⟦2⟧b⟦/1⟧ c⟦/2⟧ d", "[1:a [2:b]]^1[+ c]^2 d"),
        ("⟦1⟧a⟦2⟧b⟦3⟧c⟦/1⟧d⟦/2⟧e⟦/3⟧", "[1:a[2:b[3:c]]]^1[+[+d]^2e]^3"),
    ])
    func `marks nest, and are cut where they overlap`(marked: String, expected: String) throws {
        #expect(try outline(marked) == expected)
    }

    @Test func `whatever overlaps, the words stay the words`() throws {
        let marked = "⟦1⟧á<⟦2⟧é&⟦3⟧í⟦/1⟧ó⟦4⟧ñ⟦/2⟧ü⟦/4⟧⟦/3⟧ fin"
        let html = try outline(marked)
        let words = html.filter { !"[]:+^1234".contains($0) }
        #expect(words == "á&lt;é&amp;íóñü fin")
    }

    @Test func `pages are shown where they begin, inside marks too`() throws {
        #expect(
            try outline("ab⟦1⟧cd⟦/1⟧ef", pages: [Span(0, 3), Span(3, 6)]) == "|1|ab[1:c|2|d]^1ef")
        #expect(
            try outline("ab⟦1⟧cd⟦/1⟧ef", pages: [Span(0, 2), Span(2, 4), Span(4, 6)]) == "|1|ab|2|[1:cd]^1|3|ef")
        #expect(try outline("ab", pages: [Span(0, 0), Span(0, 2), Span(2, 2)]) == "|1||2|ab|3|")
    }
}
