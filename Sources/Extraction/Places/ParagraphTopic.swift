import Language

/// The place that a paragraph is about so far: the last one that it named.
///
/// "In El Salvador, police ... These clashes have left 300 dead." The second sentence names no place and keeps the first's.
struct ParagraphTopic: Sendable {
    private var paragraph = -1
    private var topic: PlaceGrammar.Found?

    /// The names of the places of a sentence: its own, else the paragraph's.
    mutating func places(of sentence: Sentence, found: [PlaceGrammar.Found]) -> [String] {
        if sentence.paragraph != paragraph {
            paragraph = sentence.paragraph
            topic = nil
        }
        let named = found.filter { !$0.isDemonym }
        if let country = found.last(where: \.isCountry) ?? named.last { topic = country }
        let own = named.isEmpty ? found : named
        let names = own.isEmpty ? topic.map { [$0.name] } ?? [] : own.map(\.name)
        return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
