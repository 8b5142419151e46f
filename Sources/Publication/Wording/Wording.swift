import Evidence

/// All words of a report, in the language of its readers.
///
/// Every phrase is written once, in both languages side by side, so that none can be missing in one; a further
/// language is a further parameter of ``say(en:es:)``, and the compiler then finds every place that lacks it. The words
/// follow METHODS.md, sections 0, 7 and 9: what was observed, never who is guilty.
struct Wording: Sendable {
    let language: LanguageCode

    /// `nil` for a language in which there are no words yet.
    init?(_ language: LanguageCode) {
        guard Self.languages.contains(language) else { return nil }
        self.language = language
    }

    /// The languages in which a report can be written.
    static let languages: [LanguageCode] = [.english, .spanish]

    /// The phrase in the language of the report.
    func say(en english: String, es spanish: String) -> String { language == .spanish ? spanish : english }

    /// A number with its noun, in the singular or plural.
    func count(_ number: Int, en english: (String, String), es spanish: (String, String)) -> String {
        let nouns = language == .spanish ? spanish : english
        return "\(self.number(Double(number))) \(number == 1 ? nouns.0 : nouns.1)"
    }
}
