import Evidence
import Language

/// A run of words that may be a name, with what speaks for each kind.
struct NameCandidate: Sendable {
    var tokens: Range<Int>
    var titles: Range<Int>
    /// Points for each kind; a kind with none is not said.
    var person = 0
    var organisation = 0
    var place = 0
    /// What a word of which nothing is known mostly is where it stands; it counts when the text says nothing else.
    var guess: (kind: Mention.Kind, points: Int)?
    /// The number of the gazetteer's entry, when the whole run is one.
    var entry: Int32?
    /// The run is the name of a law, a cup, a day: of no kind that is sought, but taken.
    var isWork = false
    /// The first word is a capital because a sentence begins with it.
    var opensSentence = false

    init(_ tokens: Range<Int>) {
        self.tokens = tokens
        titles = tokens.lowerBound..<tokens.lowerBound
    }

    /// The points that a kind needs to be said without help from the rest of the text.
    static let enough = 3

    /// The kind with most points; `nil` when none has any.
    var best: (kind: Mention.Kind, points: Int)? {
        let most = max(person, organisation, place)
        guard most > 0 else { return nil }
        return (person == most ? .person : organisation == most ? .organisation : .place, most)
    }

    /// How far the best kind is ahead of the second.
    var lead: Int {
        let ordered = [person, organisation, place].sorted(by: >)
        return ordered[0] - max(0, ordered[1])
    }
}
