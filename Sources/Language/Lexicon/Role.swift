/// The part that a term can play in a sentence; `Docs/methods/extraction.md` explains each with an example.
@frozen
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    // What happened to the counted.
    case active, subject, participle, nominal, state
    // Number words.
    case unit, ten, hundred, scale, collective, vague, half, one, article, zero, multiple, both, repeated
    // Words around a number.
    case atLeast, moreThan, atMost, lessThan, nearly, about, orMore, exactly, total, another, between, to
    // Words between the two numbers of a share: "one in every five", "one in five".
    case share, perhapsShare
    // Nouns of people.
    case transparent, collectiveNoun, victim, modifier, rank
    // Speech and hedges.
    case says, told, finds, according, alleges, denies, alleged, reported
    // How somebody stands to something, which asserts nothing of it: "hopes", "wants", "opposes".
    case regards
    // Dates.
    case month, weekday, since, until, from, last, this, next, year, monthUnit, week, day, today, yesterday, same,
        earlyLate, abbreviated, ago, before, after, decade
    // Small words.
    case auxiliary, conditional, relative, subordinator, coordinator, preposition, of, by, determiner, pronoun
    case objectMarker, infinitive, perfect
    // Signals of how an operation ran.
    case standalone, theme, predicate, contrary
    // Words that make the verb they govern one that has not happened ("plans to"), or has ("managed to").
    case unreal, realised
    // Words that undo an arrest or a charge: "released", "acquitted".
    case undone
    // Words that open a list ("among", "among them"), go with ("with") or stand before a place ("in").
    case among, listing, with, within
    // Small adverbs ("already"), and verbs of a change from one number to another ("rose").
    case adverb, change
    // Whether something was done: "had to", "managed to"; "will", "may"; "tried to", "threatened to", "if".
    case implicative, modal, irrealis
    // A verb of what those in charge ought to do: "intervene".
    case duty
    // Names: words in them and beside them.
    case body, company, whole, work, personNoun, personVerb, organisationNoun, placeNoun, placeHead, opening, particle

    /// The name in lexicon files: "at-least".
    public var name: String {
        "\(self)".reduce(into: "") { name, letter in
            name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
    }

    /// The role that a lexicon file names; `nil` for an unknown word.
    public init?(name: String) {
        guard let role = Self.byName[name] else { return nil }
        self = role
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
