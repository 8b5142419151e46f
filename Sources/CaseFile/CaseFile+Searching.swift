import Evidence
import GRDB
import Language

extension CaseFile {
    /// Finds documents, best first (bm25; a word as it was typed counts twice as much as another form of it).
    ///
    /// All words are required. `"exact phrase"`, `killed OR abatidos`, `-word` or `NOT word`, `enfrent*`,
    /// `enfrentamiento NEAR chincha` (ten words apart; `NEAR/5` for five) and parentheses; case and accents do not
    /// matter; a word finds its other forms in the language of each document, a phrase only itself.
    ///
    /// - Throws: `query` with a sentence that shows what to type.
    public func search(_ query: String, limit: Int = 20) throws(CaseFileError) -> [SearchHit] {
        let limit = max(0, limit)
        let expression = try SearchQuery(query).expression
        return try reading { db in
            do {
                return try Self.hits(expression, limit: limit, db)
            } catch let error as DatabaseError where error.message?.hasPrefix("fts5") ?? false {
                throw SearchError.tooDeep.caseFileError(query)
            }
        }
    }

    private static func hits(_ expression: SearchExpression, limit: Int, _ db: Database) throws -> [SearchHit] {
        var found: [(number: Int, rank: Double)] = []
        // A word has other stems in each language, and may match only texts of that language with them.
        for language in try String?.fetchAll(db, sql: "SELECT DISTINCT language FROM document") {
            let pattern = expression.pattern(stemmer: language.flatMap { Stemmer(language: $0) })
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT search.rowid, bm25(search, 2.0, 1.0) AS score
                        FROM search JOIN document ON document.number = search.rowid
                        WHERE search MATCH ? AND document.language IS ?
                        ORDER BY score, search.rowid LIMIT ?
                        """), arguments: [pattern, language, limit])
            for row in rows {
                found.append((try row.decode(Int.self, atIndex: 0), try row.decode(Double.self, atIndex: 1)))
            }
        }
        found.sort { ($0.rank, $0.number) < ($1.rank, $1.number) }
        return try found.prefix(limit).compactMap { number, rank in
            try DocumentTable.read(number, db).map { Self.hit($0.document, expression, rank: rank) }
        }
    }

    private static func hit(_ document: Document, _ expression: SearchExpression, rank: Double) -> SearchHit {
        let text = SearchedText(document.text.string, language: document.language)
        let hits = expression.occurrences(in: text).map { words in
            Span(text.words[words.lowerBound].span.start, text.words[words.upperBound - 1].span.end)
        }
        return SearchHit(
            document: document.id, name: document.name, title: document.title, publisher: document.publisher,
            published: document.published, snippet: Snippet.of(document, words: text.words, hits: hits), hits: hits,
            rank: rank)
    }
}
