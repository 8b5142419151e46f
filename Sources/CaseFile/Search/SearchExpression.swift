/// A search query as it was understood.
indirect enum SearchExpression: Hashable, Sendable {
    /// One word in any form: its spelling as typed and its folded form.
    case word(typed: String, folded: String)
    /// Folded words in this order and exactly so; with `isOpen` the last is only the beginning of a word.
    case phrase([String], isOpen: Bool)
    /// Words or phrases with at most so many words between the first and the last.
    case near([SearchExpression], distance: Int)
    case all([SearchExpression])
    case any([SearchExpression])
    case without(SearchExpression, SearchExpression)
}
