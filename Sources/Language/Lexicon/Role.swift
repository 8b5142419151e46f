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
    case transparent, collectiveNoun
    // Speech and hedges.
    case says, told, finds, according, alleges, denies, alleged, reported
    // Dates.
    case month, weekday, since, until, from, last, this, next, year, monthUnit, week, day, today, yesterday, same,
        earlyLate, abbreviated, ago, before, after, decade
    // Small words.
    case auxiliary, conditional, relative, subordinator, coordinator, preposition, of, by, determiner, pronoun
    // Signals of how an operation ran.
    case standalone, theme, predicate, contrary
    // Words that make the verb they govern one that has not happened ("plans to"), or has ("managed to").
    case unreal, realised
    case objectMarker, infinitive, perfect
    // Whether something was done: "had to", "managed to"; "will", "may"; "tried to", "threatened to", "if".
    case implicative, modal, irrealis
    // A verb of what those in charge ought to do: "intervene".
    case duty

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
