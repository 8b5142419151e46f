/// Lets markup be written as it will stand: a string in a builder is words, and is escaped.
@resultBuilder
enum MarkupBuilder {
    static func buildExpression(_ words: String) -> Markup { Markup(words: words) }

    static func buildExpression(_ markup: Markup) -> Markup { markup }

    static func buildBlock(_ parts: Markup...) -> Markup { buildArray(parts) }

    static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }

    static func buildEither(first: Markup) -> Markup { first }

    static func buildEither(second: Markup) -> Markup { second }

    static func buildArray(_ parts: [Markup]) -> Markup {
        var whole = Markup()
        for part in parts { whole += part }
        return whole
    }
}
