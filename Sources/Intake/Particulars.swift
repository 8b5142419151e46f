import Evidence

/// What a document says of itself. What it does not state is `nil`: a wrong date is worse than a missing one.
struct Particulars: Hashable, Sendable {
    var title: String?
    var publisher: String?
    var authors: [String] = []
    var published: PartialDate?
    var origin: String?
    var language: LanguageCode?

    /// Takes over from another statement what this one leaves open.
    func completed(by other: Particulars) -> Particulars {
        Particulars(
            title: title ?? other.title, publisher: publisher ?? other.publisher,
            authors: authors.isEmpty ? other.authors : authors, published: published ?? other.published,
            origin: origin ?? other.origin, language: language ?? other.language)
    }
}
