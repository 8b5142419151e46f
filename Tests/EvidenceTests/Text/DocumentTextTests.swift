import Evidence
import Testing

@Suite struct DocumentTextTests {
    private let text = DocumentText("Página uno. Acción. Fin", pages: [Span(0, 12), Span(12, 21), Span(21, 26)])

    @Test func `the words at a span are those bytes`() {
        #expect(text.words(at: Span(0, 7)) == "Página")
        #expect(text.words(at: Span(0, 0)) == "")
        #expect(text.words(at: Span(0, text.string.utf8.count)) == text.string)
    }

    @Test func `a span beyond the text has no words`() {
        #expect(text.words(at: Span(0, text.string.utf8.count + 1)) == nil)
        #expect(text.words(at: Span(900, 901)) == nil)
    }

    @Test func `a span that cuts a character in two has no words`() {
        #expect(text.words(at: Span(0, 2)) == nil)
        #expect(text.words(at: Span(2, 7)) == nil)
    }

    @Test(arguments: [(0, 1), (11, 1), (12, 2), (20, 2), (21, 3), (25, 3)])
    func `a byte lies on one page, counted from one`(offset: Int, page: Int) {
        #expect(text.page(at: offset) == page)
    }

    @Test func `a text without pages has none`() {
        #expect(DocumentText("Fin").page(at: 0) == nil)
    }

    @Test func `a byte behind the last page lies on none`() {
        #expect(text.page(at: 26) == nil)
    }
}
