import Evidence
import GRDB

/// Claims with their speakers and places, as rows.
enum ClaimTable {
    static func insert(_ claims: [Claim], of document: Int, _ db: Database) throws {
        for (index, claim) in claims.enumerated() {
            let row = ClaimRow(claim.content)
            let locator = claim.quote.locator
            let marks = Array(repeating: "?", count: 39).joined(separator: ", ")
            try db.run(
                """
                INSERT INTO claim (document, ordinal, id, stance, rule, incident, page, start_byte, end_byte, quote,
                    \(ClaimRow.columns)) VALUES (\(marks))
                """,
                [
                    document, index + 1, claim.id, claim.stance.rawValue, claim.rule, claim.incident, locator.page,
                    locator.span.start, locator.span.end, claim.quote.words,
                ] + row.values)
            let number = Int(db.lastInsertedRowID)
            for (index, speaker) in claim.attribution.enumerated() {
                try db.run(
                    "INSERT INTO speaker VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [
                        number, index + 1, speaker.name, speaker.kind.rawValue, speaker.office, speaker.span?.start,
                        speaker.span?.end,
                    ])
            }
            for (index, place) in row.places.enumerated() {
                try db.run("INSERT INTO place VALUES (?, ?, ?)", [number, index + 1, place])
            }
        }
    }

    /// The claims of one document as they were read from its text.
    ///
    /// - Throws: a damaged claim, also when its id is not the one that its content makes.
    static func read(of document: Int, id: ContentHash, name: String, _ db: Database) throws -> [Claim] {
        try db.list(
            """
            SELECT ordinal, number, id, stance, rule, incident, page, start_byte, end_byte, quote, \(ClaimRow.columns)
            FROM claim WHERE document = ? ORDER BY ordinal
            """, of: document, subject: "a claim of '\(name)'"
        ) { row in
            let number = try row.integer(1)
            let content = try ClaimRow.content(row, from: 10, places: try places(of: number, name: name, db))
            let locator = Locator(document: id, page: try row.optionalInteger(6), span: try row.span(7))
            let claim = Claim(
                content: content, quote: Quote(locator: locator, words: try row.text(9)),
                attribution: try speakers(of: number, name: name, db), stance: try row.word(Stance.self, 3),
                rule: try row.text(4), incident: try row.optionalText(5))
            let stored = try row.text(2)
            guard stored == claim.id else {
                throw StoredRow(row: row.row, subject: "claim '\(stored)' of '\(name)'")
                    .damaged("numbers or a place that do not make that id")
            }
            return claim
        }
    }

    private static func places(of claim: Int, name: String, _ db: Database) throws -> [String] {
        try db.list(
            "SELECT ordinal, name FROM place WHERE claim = ? ORDER BY ordinal", of: claim,
            subject: "a place in a claim of '\(name)'"
        ) { try $0.text(1) }
    }

    private static func speakers(of claim: Int, name: String, _ db: Database) throws -> [Speaker] {
        try db.list(
            "SELECT ordinal, name, kind, office, start_byte, end_byte FROM speaker WHERE claim = ? ORDER BY ordinal",
            of: claim, subject: "a speaker in a claim of '\(name)'"
        ) {
            Speaker(
                name: try $0.text(1), kind: try $0.word(Speaker.Kind.self, 2), office: try $0.optionalText(3),
                span: try $0.optionalSpan(4))
        }
    }
}
