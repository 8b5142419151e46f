import Evidence
import GRDB

/// Claims with their speakers and places, as rows.
enum ClaimTable {
    static func insert(_ claims: [Claim], of document: Int, _ db: Database) throws {
        for (index, claim) in claims.enumerated() {
            guard let figure = claim.figure else { continue }
            let locator = claim.quote.locator
            try db.run(
                """
                INSERT INTO claim (document, ordinal, id, kind, category, counted, low, high, approximate, unit, actor,
                    period_stated, period_from, period_to, stance, rule, page, start_byte, end_byte, quote)
                VALUES (?, ?, ?, 'figure', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    document, index + 1, claim.id, figure.category.rawValue, figure.counted.rawValue, figure.low,
                    figure.high, figure.approximate, figure.unit, figure.actor?.rawValue, figure.period != nil,
                    figure.period?.from?.iso, figure.period?.to?.iso, claim.stance.rawValue, claim.rule, locator.page,
                    locator.span.start, locator.span.end, claim.quote.words,
                ])
            let number = Int(db.lastInsertedRowID)
            for (index, speaker) in claim.attribution.enumerated() {
                try db.run(
                    "INSERT INTO speaker VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [
                        number, index + 1, speaker.name, speaker.kind.rawValue, speaker.office, speaker.span?.start,
                        speaker.span?.end,
                    ])
            }
            for (index, place) in figure.places.enumerated() {
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
            SELECT ordinal, number, id, category, counted, low, high, approximate, unit, actor, period_stated,
                period_from, period_to, stance, rule, page, start_byte, end_byte, quote
            FROM claim WHERE document = ? ORDER BY ordinal
            """, of: document, subject: "a claim of '\(name)'"
        ) { row in
            let number = try row.integer(1)
            let period = try row.flag(10) ? Period(from: try row.date(11), to: try row.date(12)) : nil
            let figure = Figure(
                category: try row.word(Category.self, 3), counted: try row.word(Counted.self, 4),
                low: try row.optionalNumber(5), high: try row.optionalNumber(6), approximate: try row.flag(7),
                unit: try row.optionalText(8), actor: try row.optionalWord(Counted.self, 9), period: period,
                places: try places(of: number, name: name, db))
            let locator = Locator(document: id, page: try row.optionalInteger(15), span: try row.span(16))
            let claim = Claim(
                content: .figure(figure), quote: Quote(locator: locator, words: try row.text(18)),
                attribution: try speakers(of: number, name: name, db), stance: try row.word(Stance.self, 13),
                rule: try row.text(14))
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
