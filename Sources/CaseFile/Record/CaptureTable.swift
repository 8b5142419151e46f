import Evidence
import GRDB

/// Captures as rows.
enum CaptureTable {
    private static let columns = """
        SELECT document.sha256, path, capture.origin, captured_by, captured_at
        FROM capture JOIN document ON document.number = capture.document
        """

    /// Whether the document was already retrieved from that path and origin.
    static func isKnown(_ capture: Capture, of document: Int, _ db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM capture WHERE document = ? AND path = ? AND origin IS ?)")
        return try Bool.fetchOne(statement, arguments: [document, capture.path, capture.origin]) ?? false
    }

    static func insert(_ capture: Capture, of document: Int, _ db: Database) throws {
        try db.run(
            "INSERT INTO capture (document, path, origin, captured_by, captured_at) VALUES (?, ?, ?, ?, ?)",
            [document, capture.path, capture.origin, capture.by, capture.at])
    }

    static func all(_ db: Database) throws -> [Capture] {
        try Row.fetchAll(db, sql: columns + " ORDER BY capture.number").map(capture)
    }

    static func of(_ document: Int, _ db: Database) throws -> [Capture] {
        let statement = try db.cachedStatement(sql: columns + " WHERE capture.document = ? ORDER BY capture.number")
        return try Row.fetchAll(statement, arguments: [document]).map(capture)
    }

    private static func capture(_ row: Row) throws -> Capture {
        let stored = StoredRow(row: row, subject: "a capture")
        return Capture(
            document: try stored.hash(0), path: try stored.text(1), origin: try stored.optionalText(2),
            by: try stored.text(3), at: try stored.text(4))
    }
}
