import Evidence

/// Chooses the words to show for a hit.
enum Snippet {
    /// About how long a snippet is, in bytes.
    static let length = 240
    /// About how much of it stands before the first hit.
    static let lead = 60

    /// The exact words around the place with the most hits; the beginning of the text without hits.
    static func of(_ document: Document, words: [SearchWord], hits: [Span]) -> Quote {
        let first = densest(hits) ?? Span(0, 0)
        let page = document.text.page(at: first.start)
        let bounds = page.map { document.text.pages[$0 - 1] } ?? Span(0, document.text.string.utf8.count)
        let target = Span(
            max(bounds.start, first.start - lead), min(bounds.end, max(first.end, first.start - lead + length)))
        let shown = words.filter { bounds.contains($0.span) && target.contains($0.span) }
        let span = Span(
            min(shown.first?.span.start ?? first.start, first.start), max(shown.last?.span.end ?? first.end, first.end))
        return Quote(
            locator: Locator(document: document.id, page: page, span: span), words: document.text.words(at: span) ?? "")
    }

    /// The hit after which the most hits follow within one snippet; the first of equals.
    private static func densest(_ hits: [Span]) -> Span? {
        var best: (hit: Span, count: Int)?
        for (index, hit) in hits.enumerated() {
            let count = hits[index...].prefix { $0.end <= hit.start + length - lead }.count
            if count > best?.count ?? -1 { best = (hit, count) }
        }
        return best?.hit
    }
}
