/// Tells Spanish from English by their commonest small words.
///
/// A text without enough of them has no language: `nil` is better than a guess.
public enum LanguageDetector {
    /// ISO 639-1, "es" or "en"; `nil` when fewer than three known small words occur or neither language leads clearly.
    public static func language(of text: String) -> String? {
        var counts: [String: Int] = [:]
        let words = Folding.folded(String(text.prefix(20_000))).utf8.split { !($0 >= 0x61 && $0 <= 0x7A) }
        for word in words {
            let word = String(decoding: word, as: UTF8.self)
            for (language, small) in smallWords where small.contains(word) { counts[language, default: 0] += 1 }
        }
        let ranked = counts.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
        guard let first = ranked.first, first.value >= 3 else { return nil }
        guard ranked.count < 2 || first.value * 2 >= ranked[1].value * 3 else { return nil }
        return first.key
    }

    /// Words that one of the languages uses often and the other never.
    private static let smallWords: [String: Set<String>] = [
        "es": [
            "el", "los", "las", "una", "del", "que", "por", "con", "para", "su", "sus", "fue", "fueron", "en", "y",
            "al", "lo", "se", "como", "mas", "pero", "segun", "entre", "tras", "este", "esta", "tambien", "habia",
        ],
        "en": [
            "the", "of", "and", "to", "in", "that", "was", "were", "by", "with", "from", "which", "had", "have", "has",
            "been", "its", "their", "his", "they", "who", "at", "after", "but", "this", "said", "for", "are", "is",
        ],
    ]
}
