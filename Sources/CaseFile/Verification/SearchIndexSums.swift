import Evidence
import GRDB

/// What the search index holds of each document, as one sum over its words and their places, whatever their order.
///
/// Read only when the seal does not vouch for the index: a hidden change there would make a search miss a document.
struct SearchIndexSums {
    private var sums: [Int: UInt64] = [:]

    init(_ db: Database) throws {
        try db.execute(sql: "CREATE VIRTUAL TABLE temp.search_instance USING fts5vocab ('main', 'search', 'instance')")
        let cursor = try Row.fetchCursor(db, sql: "SELECT doc, col, offset, term FROM temp.search_instance")
        while let row = try cursor.next() {
            let column = try row.decode(String.self, atIndex: 1)
            let term = Self.sum(column, try row.decode(Int.self, atIndex: 2), try row.decode(String.self, atIndex: 3))
            sums[try row.decode(Int.self, atIndex: 0), default: 0] &+= term
        }
    }

    func check(_ document: Document, number: Int, _ verification: Verification) {
        let text = IndexedText(document.text.string, language: document.language)
        var sum: UInt64 = 0
        for (column, words) in [("words", text.words), ("stems", text.stems)] {
            for (offset, word) in words.split(separator: " ").enumerated() {
                sum &+= Self.sum(column, offset, String(word))
            }
        }
        guard sum != sums[number] ?? 0 else { return }
        verification.add(
            "search index",
            "The search index does not hold the words of '\(document.name)' as they stand. Restore the case from a copy."
        )
    }

    /// FNV-1a with 64 bits: errors are looked for here, not enemies, whom the seal has to face.
    private static func sum(_ column: String, _ offset: Int, _ word: String) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(column) \(offset) \(word)".utf8 {
            sum ^= UInt64(byte)
            sum &*= 0x100_0000_01B3
        }
        return sum
    }
}
