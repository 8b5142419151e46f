extension GoldDocument {
    /// What does not agree with the text: words that do not stand where the gold says.
    ///
    /// - Returns: one sentence each, for the person who wrote the gold; none when all is well.
    public func problems(in text: GoldText) -> [String] {
        var problems: [String] = []
        func check(_ span: GoldSpan?, _ what: String) {
            guard let span, text.words(span.range) != span.words else { return }
            let found = text.words(span.range).map { "there stands '\($0)'" } ?? "the text ends before"
            let place = text.places(of: span.words).map { "\($0.lowerBound)" }.joined(separator: ", ")
            problems.append(
                "'\(id)': the \(what) '\(span.words)' is not at \(span.range.lowerBound) to \(span.range.upperBound); "
                    + found + (place.isEmpty ? ". The text does not hold it." : ". It begins at \(place)."))
        }
        for figure in figures ?? [] {
            if let range = figure.range {
                check(GoldSpan(figure.quote, range), "figure")
            } else if text.places(of: figure.quote).isEmpty {
                problems.append("'\(id)': the text does not hold the figure '\(figure.quote)'.")
            }
        }
        for event in events ?? [] { check(event.span, "event") }
        for attribution in attributions ?? [] {
            check(attribution.source, "source")
            check(attribution.cue, "cue")
            check(attribution.content, "content")
        }
        for mention in mentions ?? [] { check(mention.span, "mention") }
        for signal in signals ?? [] { check(signal.span, "signal") }
        for quote in optional where text.places(of: quote).isEmpty {
            problems.append("'\(id)': the text does not hold the optional quote '\(quote)'.")
        }
        return problems
    }
}
