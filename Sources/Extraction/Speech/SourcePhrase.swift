import Evidence

/// The words that name who speaks, before they are resolved against the rest of the text.
struct SourcePhrase: Hashable, Sendable {
    /// The whole phrase: "Peruvian Vice Interior Minister, Ruben Vargas".
    let tokens: Range<Int>
    /// The part that names the speaker: "Ruben Vargas".
    let name: Range<Int>
    let kind: Speaker.Kind
    /// The rank, title or office beside a personal name.
    var office: Range<Int>?
    /// "he", "ella": stands for a speaker named before.
    let isPronoun: Bool
    /// A bare noun with an article ("the report", "la fuente"), which may stand for one named before.
    let isBare: Bool
}
