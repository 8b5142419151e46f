import Evidence
import GRDB

extension CaseFile {
    /// Whether the document with these bytes is in the case.
    public func contains(_ id: ContentHash) throws(CaseFileError) -> Bool {
        try reading { db in try DocumentTable.number(of: id, db) != nil }
    }

    /// All documents, in the order of adding.
    public func documents() throws(CaseFileError) -> [Document] {
        try reading { db in
            try DocumentTable.numbers(db).compactMap { number in try DocumentTable.read(number, db)?.document }
        }
    }

    /// One document; `nil` when it is not in the case.
    public func document(_ id: ContentHash) throws(CaseFileError) -> Document? {
        try reading { db in
            try DocumentTable.number(of: id, db).flatMap { number in try DocumentTable.read(number, db)?.document }
        }
    }

    /// All captures, in the order of adding.
    public func captures() throws(CaseFileError) -> [Capture] { try reading(CaptureTable.all) }

    /// The captures of one document, in the order of adding.
    public func captures(of id: ContentHash) throws(CaseFileError) -> [Capture] {
        try reading { db in
            try DocumentTable.number(of: id, db).map { number in try CaptureTable.of(number, db) } ?? []
        }
    }

    /// What extraction read out of each document.
    public func extracts() throws(CaseFileError) -> [ContentHash: Extract] {
        try reading { db in
            var extracts: [ContentHash: Extract] = [:]
            let rows = try Row.fetchAll(db, sql: "SELECT number, sha256, name FROM document ORDER BY number")
            for row in rows {
                let stored = StoredRow(row: row, subject: "a document")
                let id = try stored.hash(1)
                extracts[id] = try ExtractTable.read(
                    of: try stored.integer(0), id: id, name: try stored.text(2), db)
            }
            return extracts
        }
    }

    /// What extraction read out of one document; `nil` when it is not in the case.
    public func extract(of id: ContentHash) throws(CaseFileError) -> Extract? {
        try reading { db in
            guard let number = try DocumentTable.number(of: id, db) else { return nil }
            return try ExtractTable.read(of: number, id: id, name: id.hex, db)
        }
    }

    /// The claims of one document, in the order of its text; empty when it is not in the case.
    public func claims(of id: ContentHash) throws(CaseFileError) -> [Claim] {
        try reading { db in
            guard let number = try DocumentTable.number(of: id, db) else { return [] }
            return try ClaimTable.read(of: number, id: id, name: id.hex, db)
        }
    }

    /// The untouched bytes of one document.
    ///
    /// - Throws: `notFound` when they are not there, `damaged` when they are not the bytes that were added.
    public func original(of id: ContentHash) throws(CaseFileError) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try originals.bytes(of: id)
        } catch {
            throw error.caseFileError
        }
        guard ContentHash(of: bytes) == id else {
            throw CaseFileError(
                .damaged,
                "'\(CasePaths.relative(original: id))' does not hold the bytes that were added. Delete it, then add "
                    + "the document again from an untouched copy.")
        }
        return bytes
    }

    /// Everything that was done to the case, from the beginning.
    public func journal() throws(CaseFileError) -> [JournalEntry] { try reading(JournalTable.all) }

    /// Appends an entry about something done with the case: "report-written".
    ///
    /// - Parameters:
    ///   - particulars: written as JSON with sorted keys.
    ///   - at: when, in UTC; now, when left out.
    @discardableResult
    public func record(
        action: String, particulars: some Encodable, by: String, at time: String? = nil
    ) throws(CaseFileError) -> JournalEntry {
        let json = try Particulars.json(particulars)
        return try writing { db in
            try JournalTable.append(at: time ?? clock.now(), by: by, action: action, particulars: json, db)
        }
    }
}
