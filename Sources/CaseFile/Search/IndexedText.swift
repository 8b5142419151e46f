import Evidence
import GRDB
import Language

/// A text as the search index holds it: token N of each column is word N of the text.
struct IndexedText: Hashable, Sendable {
    /// Folded words, with a space between.
    let words: String
    /// Folded stems, with a space between; empty for a language without stems.
    let stems: String

    init(_ text: String, language: LanguageCode?) {
        let words = SearchWord.words(of: text)
        self.words = words.map(\.folded).joined(separator: " ")
        stems = Self.stems(of: words, in: text, language: language).joined(separator: " ")
    }

    /// The stem of each word, in order; none for a language without stems.
    static func stems(of words: [SearchWord], in text: String, language: LanguageCode?) -> [String] {
        guard let stemmer = language.flatMap({ Stemmer(language: $0.rawValue) }) else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            words.map { word in
                let stem = stemmer.stem(String(decoding: bytes[word.span.start..<word.span.end], as: UTF8.self))
                return stem.isEmpty ? word.folded : stem
            }
        }
    }

    func insert(as document: Int, _ db: Database) throws {
        try db.run("INSERT INTO search (rowid, words, stems) VALUES (?, ?, ?)", [document, words, stems])
    }
}
