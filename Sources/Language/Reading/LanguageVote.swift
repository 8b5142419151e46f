/// Finds the languages of the lexicon in which a text is not written, by the small words that only one of them has.
///
/// "dos" is two in Spanish and "of the" in Portuguese; "once" is eleven in Spanish and an adverb in English. Number words
/// and words of the calendar of a language that the text does not use are left unmarked, and so are its small words where
/// the text's own language has the same. A text of several languages, or with too few small words, keeps all.
struct LanguageVote: Sendable {
    /// How many tokens at the beginning of a text are looked at.
    static let sample = 4000
    /// The fewest words of the leading language that decide.
    private static let fewest = 5
    /// The fewest that decide against a language of which there is none at all.
    private static let fewestAlone = 2
    /// How many times as many the leading language must have.
    private static let lead = 5

    /// The concepts whose words are left unmarked.
    static let concepts = [Concept.quantity, .bound, .calendar, .thing].reduce(UInt64(0)) { $0 | $1.bit }

    private let lexicon: Lexicon
    private var counts: [Int]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        counts = Array(repeating: 0, count: lexicon.languages.count)
    }

    /// Counts the small words that begin at one token, when only one language has them.
    mutating func count(_ marks: ArraySlice<Mark>) {
        var only: Int8 = -1
        for mark in marks where mark.concept == .function {
            let language = lexicon.languageNumbers[Int(mark.entry)]
            if language < 0 || only >= 0 && only != language { return }
            only = language
        }
        if only >= 0 { counts[Int(only)] += 1 }
    }

    /// The languages that the text does not use, one bit each in the order of ``Lexicon/languages``.
    var foreign: UInt64 {
        let most = counts.max() ?? 0
        guard most >= Self.fewestAlone else { return 0 }
        // A short text: only languages without a single small word are left out.
        guard most >= Self.fewest else {
            return counts.enumerated().reduce(0) { $1.element == 0 ? $0 | 1 << UInt64($1.offset) : $0 }
        }
        return counts.enumerated().reduce(0) { $1.element * Self.lead < most ? $0 | 1 << UInt64($1.offset) : $0 }
    }
}
