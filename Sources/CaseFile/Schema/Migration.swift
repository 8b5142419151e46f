import GRDB

/// One step of the schema. Steps that were released are never changed; what comes after is a new step.
struct Migration: Sendable {
    /// Counted from 1; `PRAGMA user_version` of a case holds the number of its last step.
    let number: Int
    let sql: String

    /// All steps, in order.
    static let all = [
        Migration(number: 1, sql: Schema.record + Schema.onlyAppend(Schema.tables) + Schema.search),
        Migration(number: 2, sql: Schema.views),
        Migration(
            number: 3,
            sql: Schema.claimsOfEveryKind + Schema.incidents + Schema.onlyAppend(Schema.tablesOfStep3)
                + Schema.viewsOfClaims),
    ]

    /// What this version of cotejo writes.
    static let newest = all.count

    /// Brings a database from its version to a later one.
    ///
    /// - Precondition: a transaction is open.
    static func run(_ db: Database, to version: Int = newest) throws {
        let current = try self.version(db)
        for migration in all where migration.number > current && migration.number <= version {
            try db.execute(sql: migration.sql)
            try db.execute(sql: "PRAGMA user_version = \(migration.number)")
        }
    }

    static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    /// "Ctjo": tells a case from any other SQLite database (`file` shows it too).
    static let applicationID = 0x4374_6A6F
}
