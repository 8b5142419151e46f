import Evidence
import Language

/// The name of a person, body or place where it stands in a text.
struct NamedMention: Hashable, Sendable {
    /// The tokens of the name, without the title in front of it.
    let tokens: Range<Int>
    /// Person, organisation or place.
    let kind: Mention.Kind
    /// The tokens of rank, title or trade right in front of the name: "coronel", "la actriz"; empty when there are none.
    var titles: Range<Int>
    /// The fullest form of the name in this text: for a bare surname, the tokens of the full name.
    var full: Range<Int>
    /// The number of the gazetteer's entry in the lexicon, for a place that it knows.
    let place: Int32?
}
