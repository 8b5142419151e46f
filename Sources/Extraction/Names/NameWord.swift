import Language

/// What the lexicon says about one word, as far as names are concerned.
struct NameWord: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let given = NameWord(rawValue: 1 << 0)
    static let surname = NameWord(rawValue: 1 << 1)
    /// A given name or surname that is hardly anything else.
    static let plainGiven = NameWord(rawValue: 1 << 2)
    static let plainSurname = NameWord(rawValue: 1 << 3)
    static let place = NameWord(rawValue: 1 << 4)
    static let plainPlace = NameWord(rawValue: 1 << 5)
    /// The first or last word of the names of bodies: "Ministerio", "Council", "SA".
    static let body = NameWord(rawValue: 1 << 6)
    static let company = NameWord(rawValue: 1 << 7)
    /// The whole name of a body or outlet: "UNESCO".
    static let whole = NameWord(rawValue: 1 << 8)
    /// The first word of the names of laws, cups and days, which are no one's.
    static let work = NameWord(rawValue: 1 << 9)
    static let placeHead = NameWord(rawValue: 1 << 10)
    /// A word that makes no name at the beginning of a sentence.
    static let opening = NameWord(rawValue: 1 << 11)
    static let title = NameWord(rawValue: 1 << 12)
    static let calendar = NameWord(rawValue: 1 << 13)
    /// A small word: article, preposition, pronoun, auxiliary, number.
    static let small = NameWord(rawValue: 1 << 14)
    static let of = NameWord(rawValue: 1 << 15)
    static let article = NameWord(rawValue: 1 << 16)
    static let personNoun = NameWord(rawValue: 1 << 17)
    static let personVerb = NameWord(rawValue: 1 << 18)
    static let organisationNoun = NameWord(rawValue: 1 << 19)
    static let placeNoun = NameWord(rawValue: 1 << 20)
    static let demonym = NameWord(rawValue: 1 << 21)
    /// A word that some other lexicon knows: an ordinary word of the language.
    static let ordinary = NameWord(rawValue: 1 << 22)
    static let country = NameWord(rawValue: 1 << 23)
    /// A number word: "media", "primera" are also parts of names.
    static let number = NameWord(rawValue: 1 << 24)
    /// "van", "bin", "dos": they stand in the names of people.
    static let particle = NameWord(rawValue: 1 << 25)

    static let known: NameWord = [.given, .surname, .place, .whole, .body, .company]

    /// The words of a text, one for each token, in one pass over the marks.
    static func words(of reading: Reading) -> [NameWord] {
        var words = [NameWord](repeating: [], count: reading.tokens.count)
        for mark in reading.marks where mark.end == mark.first + 1 {
            words[mark.first].formUnion(meaning(of: mark, reading))
        }
        return words
    }

    private static func meaning(of mark: Mark, _ reading: Reading) -> NameWord {
        switch mark.concept {
        case .givenName: return reading.entry(mark).isAmbiguous ? .given : [.given, .plainGiven]
        case .surname: return reading.entry(mark).isAmbiguous ? .surname : [.surname, .plainSurname]
        case .place:
            let entry = reading.entry(mark)
            if entry.kind == "demonym" { return .demonym }
            return (entry.isAmbiguous ? NameWord.place : [.place, .plainPlace])
                .union(entry.kind == "country" ? .country : [])
        case .organisation:
            let roles = mark.roles
            return roles.contains(.whole) ? .whole : roles.contains(.body) ? .body : .company
        case .outlet: return .whole
        case .nameCue: return cue(mark.roles)
        case .title: return .title
        case .calendar: return .calendar
        case .function:
            var word: NameWord = .small
            if mark.roles.contains(.of) { word.insert(.of) }
            if mark.roles.contains(.determiner) { word.insert(.article) }
            return word
        case .negation: return .small
        case .quantity: return .number
        case .speech: return mark.roles.contains(.says) ? [.personVerb, .ordinary] : .ordinary
        default: return .ordinary
        }
    }

    private static func cue(_ roles: RoleSet) -> NameWord {
        if roles.contains(.work) { return .work }
        if roles.contains(.opening) { return .opening }
        if roles.contains(.personNoun) { return .personNoun }
        if roles.contains(.personVerb) { return .personVerb }
        if roles.contains(.organisationNoun) { return .organisationNoun }
        if roles.contains(.placeNoun) { return .placeNoun }
        if roles.contains(.particle) { return .particle }
        return .placeHead
    }
}
