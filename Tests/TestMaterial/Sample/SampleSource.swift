import Evidence

/// An invented document with marks, from which claims can be made by label.
public struct SampleSource: Sendable {
    public let document: Document
    private let marked: MarkedText

    /// Makes a document of marked pages; more than one page gives the text its page spans.
    public init(
        name: String, mediaType: String = "text/plain", language: LanguageCode?, title: String?, publisher: String?,
        authors: [String] = [], published: String?, origin: String? = nil, pages: [String],
        findings: [IntakeFinding] = []
    ) {
        marked = MarkedText(pages.joined())
        var spans: [Span] = []
        if pages.count > 1 {
            for page in pages {
                let start = spans.last?.end ?? 0
                spans.append(Span(start, start + MarkedText(page).text.utf8.count))
            }
        }
        document = Document(
            id: ContentHash(of: marked.text.utf8), name: name, mediaType: mediaType,
            byteCount: marked.text.utf8.count, language: language, title: title, publisher: publisher,
            authors: authors, published: published.flatMap { PartialDate(iso: $0) }, origin: origin,
            text: DocumentText(marked.text, pages: spans), findings: findings)
    }

    /// The words of a mark with their place.
    public func quote(_ label: String) -> Quote {
        let span = marked[label]
        return Quote(
            locator: Locator(document: document.id, page: document.text.page(at: span.start), span: span),
            words: marked.words(label))
    }

    /// A claim that stands at a mark.
    public func claim(
        _ label: String, _ figure: Figure, by attribution: [Speaker] = [], stance: Stance = .asserted,
        rule: String = "passive-verb"
    ) -> FigureClaim {
        FigureClaim(figure: figure, quote: quote(label), attribution: attribution, stance: stance, rule: rule)
    }

    /// A claim that stands at a mark, as the vote of a source tree.
    public func support(
        _ label: String, _ figure: Figure, root: String, by attribution: [Speaker] = [], stance: Stance = .asserted,
        rule: String = "passive-verb"
    ) -> ReconciledFigure.Support {
        .init(claim: claim(label, figure, by: attribution, stance: stance, rule: rule), root: root)
    }
}
