import Evidence
import GRDB

/// One row as it comes from the database, read with suspicion: a damaged file must give a sentence, never a crash.
struct StoredRow {
    let row: Row
    /// What messages call the row: "a claim of 'acta.txt'".
    let subject: String

    func text(_ column: Int) throws -> String { try row.decode(String.self, atIndex: column) }

    func optionalText(_ column: Int) throws -> String? { try row.decode(String?.self, atIndex: column) }

    func integer(_ column: Int) throws -> Int { try row.decode(Int.self, atIndex: column) }

    func optionalInteger(_ column: Int) throws -> Int? { try row.decode(Int?.self, atIndex: column) }

    func optionalNumber(_ column: Int) throws -> Double? { try row.decode(Double?.self, atIndex: column) }

    func flag(_ column: Int) throws -> Bool { try integer(column) != 0 }

    func optionalFlag(_ column: Int) throws -> Bool? { try optionalInteger(column).map { $0 != 0 } }

    /// A period in three columns: whether it is stated, its first and its last date.
    func period(_ column: Int) throws -> Period? {
        try flag(column) ? Period(from: try date(column + 1), to: try date(column + 2)) : nil
    }

    /// A span that starts in one column and ends in the next.
    func span(_ column: Int) throws -> Span {
        let start = try integer(column)
        let end = try integer(column + 1)
        guard 0 <= start, start <= end else { throw damaged("a span from \(start) to \(end)") }
        return Span(start, end)
    }

    func optionalSpan(_ column: Int) throws -> Span? {
        try optionalInteger(column) == nil ? nil : try span(column)
    }

    func hash(_ column: Int) throws -> ContentHash {
        let hex = try text(column)
        guard let hash = ContentHash(hex: hex) else { throw damaged("the SHA-256 '\(hex)'") }
        return hash
    }

    func date(_ column: Int) throws -> PartialDate? {
        guard let iso = try optionalText(column) else { return nil }
        guard let date = PartialDate(iso: iso), date.iso == iso else { throw damaged("the date '\(iso)'") }
        return date
    }

    func word<Word: RawRepresentable>(_ type: Word.Type, _ column: Int) throws -> Word where Word.RawValue == String {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw damaged("the word '\(text)'") }
        return word
    }

    func optionalWord<Word: RawRepresentable>(_ type: Word.Type, _ column: Int) throws -> Word?
    where Word.RawValue == String {
        try optionalText(column) == nil ? nil : try word(type, column)
    }

    func damaged(_ what: String) -> CaseFileError {
        CaseFileError(
            .damaged,
            "Could not read \(subject): it holds \(what), which cotejo never writes there. Type 'cotejo verify' to see "
                + "what else is damaged, and restore the case from a copy.")
    }
}

extension Database {
    /// Runs a statement that is prepared once for each connection.
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Reads the rows of a list whose first column counts 1, 2, 3..., in that order.
    func list<Member>(
        _ sql: String, of keys: Int..., subject: String, _ read: (StoredRow) throws -> Member
    ) throws -> [Member] {
        var members: [Member] = []
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: StatementArguments(keys))
        while let row = try cursor.next() {
            let stored = StoredRow(row: row, subject: subject)
            guard try stored.integer(0) == members.count + 1 else { throw stored.damaged("a gap in its order") }
            members.append(try read(stored))
        }
        return members
    }
}
