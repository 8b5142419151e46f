import Evidence
import Language

/// The words of one text beside their stems, in which an expression is found again.
struct SearchedText {
    let words: [SearchWord]
    /// As many as the words, or none.
    let stems: [String]
    let stemmer: Stemmer?

    init(_ text: String, language: LanguageCode?) {
        words = SearchWord.words(of: text)
        stems = IndexedText.stems(of: words, in: text, language: language)
        stemmer = language.flatMap { Stemmer(language: $0.rawValue) }
    }
}

extension SearchExpression {
    /// Where the wanted words stand, as ranges of word numbers in order; what is excluded has no place.
    func occurrences(in text: SearchedText) -> [Range<Int>] {
        let found: [Range<Int>] =
            switch self {
            case .word(let typed, let folded): Self.places(of: typed, folded, in: text)
            case .phrase(let words, let isOpen): Self.places(of: words, isOpen: isOpen, in: text)
            case .near(let members, let distance):
                Self.close(members.map { $0.occurrences(in: text) }, distance: distance)
            case .all(let parts), .any(let parts): parts.flatMap { $0.occurrences(in: text) }
            case .without(let wanted, _): wanted.occurrences(in: text)
            }
        return Set(found).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    private static func places(of typed: String, _ folded: String, in text: SearchedText) -> [Range<Int>] {
        let wanted = Set(text.stemmer?.stems(ofTyped: typed) ?? [])
        return text.words.indices.filter { index in
            text.words[index].folded == folded || (!text.stems.isEmpty && wanted.contains(text.stems[index]))
        }.map { $0..<($0 + 1) }
    }

    private static func places(of phrase: [String], isOpen: Bool, in text: SearchedText) -> [Range<Int>] {
        guard let last = phrase.last, phrase.count <= text.words.count else { return [] }
        return (0...(text.words.count - phrase.count)).filter { start in
            for (index, word) in phrase.dropLast().enumerated() where text.words[start + index].folded != word {
                return false
            }
            let end = text.words[start + phrase.count - 1].folded
            return isOpen ? end.hasPrefix(last) : end == last
        }.map { $0..<($0 + phrase.count) }
    }

    /// Those occurrences that stand with one of every other member in a stretch that FTS5 calls near: at most so many
    /// words between the end of its first member and the beginning of its last.
    private static func close(_ members: [[Range<Int>]], distance: Int) -> [Range<Int>] {
        let all = members.enumerated().flatMap { member, places in places.map { (member: member, place: $0) } }
            .sorted { $0.place.lowerBound < $1.place.lowerBound }
        var found: [Range<Int>] = []
        for (index, first) in all.enumerated() {
            let near = all[index...].prefix { $0.place.lowerBound - first.place.upperBound <= distance }
            guard Set(near.map(\.member)).count == members.count else { continue }
            found += near.map(\.place)
        }
        return found
    }
}
