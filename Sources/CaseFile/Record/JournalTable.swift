import Evidence
import GRDB

/// The journal as rows.
enum JournalTable {
    private static let columns = "SELECT number, done_at, done_by, action, particulars, previous, hash FROM journal"

    static func last(_ db: Database) throws -> JournalEntry? {
        try Row.fetchOne(db.cachedStatement(sql: columns + " ORDER BY number DESC LIMIT 1")).map(entry)
    }

    static func all(_ db: Database) throws -> [JournalEntry] {
        try Row.fetchAll(db.cachedStatement(sql: columns + " ORDER BY number")).map(entry)
    }

    /// Appends the entry that follows the last one. The transaction around it keeps other writers out.
    @discardableResult
    static func append(at: String, by: String, action: String, particulars: String, _ db: Database) throws
        -> JournalEntry
    {
        let entry = JournalEntry(after: try last(db), at: at, by: by, action: action, particulars: particulars)
        try db.run(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)",
            [entry.number, entry.at, entry.by, entry.action, entry.particulars, entry.previous.hex, entry.hash.hex])
        return entry
    }

    private static func entry(_ row: Row) throws -> JournalEntry {
        let number = try StoredRow(row: row, subject: "the journal").integer(0)
        let stored = StoredRow(row: row, subject: "journal entry \(number)")
        return JournalEntry(
            number: number, at: try stored.text(1), by: try stored.text(2), action: try stored.text(3),
            particulars: try stored.text(4), previous: try stored.hash(5), hash: try stored.hash(6))
    }
}
