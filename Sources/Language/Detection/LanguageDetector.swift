/// Tells Spanish from English by their commonest small words.
///
/// A text without enough of them has no language: `nil` is better than a guess.
public enum LanguageDetector {
    /// How much of a text is looked at, in bytes.
    private static let reach = 20_000

    /// ISO 639-1, "es" or "en"; `nil` when fewer than three known small words occur or neither language leads clearly.
    public static func language(of text: String) -> String? {
        var text = text
        var counts = [0, 0]
        text.withUTF8 { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(reach))
            for token in Tokenizer(vocabulary: vocabulary).tokens(of: bytes) where token.word > possessive {
                counts[token.word <= lastSpanish ? 0 : 1] += 1
            }
        }
        let spanish = counts[0]
        let english = counts[1]
        let first = max(spanish, english)
        guard first >= 3, first * 2 >= min(spanish, english) * 3 else { return nil }
        return spanish > english ? "es" : "en"
    }

    /// Words that one of the languages uses often and the other never.
    private static let spanishWords = [
        "el", "los", "las", "una", "del", "que", "por", "con", "para", "su", "sus", "fue", "fueron", "en", "y",
        "al", "lo", "se", "como", "mas", "pero", "segun", "entre", "tras", "este", "esta", "tambien", "habia",
    ]
    private static let englishWords = [
        "the", "of", "and", "to", "in", "that", "was", "were", "by", "with", "from", "which", "had", "have", "has",
        "been", "its", "their", "his", "they", "who", "at", "after", "but", "this", "said", "for", "are", "is",
    ]

    /// The Spanish words first, then the English ones, so that the number of a word tells its language.
    private static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        for word in spanishWords + englishWords { _ = vocabulary.insert(Array(word.utf8)) }
        return vocabulary
    }()
    private static let possessive = vocabulary.possessive
    private static let lastSpanish = vocabulary.number(of: Array((spanishWords.last ?? "").utf8))
}
