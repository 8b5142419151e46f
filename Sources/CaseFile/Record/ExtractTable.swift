import Evidence
import GRDB

/// What extraction read out of one document, as rows: claims, attributions, mentions, citations.
enum ExtractTable {
    static func insert(_ extract: Extract, of document: Int, _ db: Database) throws {
        try ClaimTable.insert(extract.claims, of: document, db)
        for (index, frame) in extract.attributions.enumerated() {
            try db.run(
                "INSERT INTO attribution VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    document, index + 1, frame.source?.start, frame.source?.end, frame.cue.start, frame.cue.end,
                    frame.content.start, frame.content.end, frame.direct,
                ])
        }
        for (index, mention) in extract.mentions.enumerated() {
            try db.run(
                "INSERT INTO mention VALUES (?, ?, ?, ?, ?)",
                [document, index + 1, mention.kind.rawValue, mention.span.start, mention.span.end])
        }
        try IncidentTable.insert(extract.incidents, of: document, db)
        for (index, source) in extract.citations.enumerated() {
            try db.run(
                "INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    document, index + 1, source.name, source.kind.rawValue, source.office, source.span?.start,
                    source.span?.end,
                ])
        }
    }

    static func read(of document: Int, id: ContentHash, name: String, _ db: Database) throws -> Extract {
        let attributions = try db.list(
            """
            SELECT ordinal, source_start_byte, source_end_byte, cue_start_byte, cue_end_byte, content_start_byte,
                content_end_byte, direct
            FROM attribution WHERE document = ? ORDER BY ordinal
            """, of: document, subject: "an attribution of '\(name)'"
        ) { row in
            AttributionFrame(
                source: try row.optionalSpan(1), cue: try row.span(3), content: try row.span(5),
                direct: try row.flag(7))
        }
        let mentions = try db.list(
            "SELECT ordinal, kind, start_byte, end_byte FROM mention WHERE document = ? ORDER BY ordinal",
            of: document, subject: "a mention in '\(name)'"
        ) { Mention(kind: try $0.word(Mention.Kind.self, 1), span: try $0.span(2)) }
        let citations = try db.list(
            "SELECT ordinal, name, kind, office, start_byte, end_byte FROM citation WHERE document = ? ORDER BY ordinal",
            of: document, subject: "a citation in '\(name)'"
        ) {
            Speaker(
                name: try $0.text(1), kind: try $0.word(Speaker.Kind.self, 2), office: try $0.optionalText(3),
                span: try $0.optionalSpan(4))
        }
        return Extract(
            claims: try ClaimTable.read(of: document, id: id, name: name, db), attributions: attributions,
            mentions: mentions, incidents: try IncidentTable.read(of: document, name: name, db), citations: citations)
    }
}
