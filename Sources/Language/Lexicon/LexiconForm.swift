/// A lexicon file as keys and values, before anything is known of what they mean.
struct LexiconForm: Hashable, Sendable {
    /// A key with its value and the line on which it stands.
    struct Field: Hashable, Sendable {
        let key: String
        let value: LexiconNode
        let line: Int
    }

    /// One entry with the line on which it begins.
    struct Item: Hashable, Sendable {
        var fields: [Field] = []
        var line: Int

        subscript(key: String) -> LexiconNode? { fields.first { $0.key == key }?.value }
    }

    /// "concept", "language", "purpose", "source".
    var head: [Field] = []
    var items: [Item] = []

    /// The words of a key of the head.
    func head(_ key: String) -> String? { head.first { $0.key == key }?.value.text }
}
