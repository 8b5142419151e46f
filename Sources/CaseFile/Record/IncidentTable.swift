import Evidence
import GRDB

/// Incidents of one document with their places, actors, victims and passages, as rows.
enum IncidentTable {
    static func insert(_ incidents: [Incident], of document: Int, _ db: Database) throws {
        for (index, incident) in incidents.enumerated() {
            let number = index + 1
            try db.run(
                "INSERT INTO incident VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    document, number, incident.id, incident.kind.rawValue, incident.date != nil,
                    incident.date?.from?.iso, incident.date?.to?.iso,
                ])
            for (index, place) in incident.places.enumerated() {
                try db.run("INSERT INTO incident_place VALUES (?, ?, ?, ?)", [document, number, index + 1, place])
            }
            for (index, actor) in incident.actors.enumerated() {
                try db.run(
                    "INSERT INTO incident_actor VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [
                        document, number, index + 1, actor.name, actor.kind.rawValue, actor.isState,
                        actor.confidence?.rawValue,
                    ])
            }
            for (index, victim) in incident.victims.enumerated() {
                try db.run(
                    "INSERT INTO incident_victim VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        document, number, index + 1, victim.name, victim.description, victim.low, victim.high,
                        victim.effect?.rawValue,
                    ])
            }
            for (index, span) in incident.spans.enumerated() {
                try db.run(
                    "INSERT INTO incident_span VALUES (?, ?, ?, ?, ?)",
                    [document, number, index + 1, span.start, span.end])
            }
        }
    }

    static func read(of document: Int, name: String, _ db: Database) throws -> [Incident] {
        try db.list(
            "SELECT ordinal, id, kind, date_stated, date_from, date_to FROM incident WHERE document = ? ORDER BY ordinal",
            of: document, subject: "an incident of '\(name)'"
        ) { row in
            let number = try row.integer(0)
            func parts<Member>(_ columns: String, _ table: String, _ read: (StoredRow) throws -> Member) throws
                -> [Member]
            {
                try db.list(
                    "SELECT ordinal, \(columns) FROM \(table) WHERE document = ? AND incident = ? ORDER BY ordinal",
                    of: document, number, subject: "an incident of '\(name)'", read)
            }
            return Incident(
                id: try row.text(1), kind: try row.word(Incident.Kind.self, 2), date: try row.period(3),
                places: try parts("name", "incident_place") { try $0.text(1) },
                actors: try parts("name, kind, is_state, confidence", "incident_actor") {
                    Incident.Actor(
                        name: try $0.optionalText(1), kind: try $0.word(Incident.Actor.Kind.self, 2),
                        isState: try $0.optionalFlag(3),
                        confidence: try $0.optionalWord(Incident.Actor.Confidence.self, 4))
                },
                victims: try parts("name, description, low, high, effect", "incident_victim") {
                    Incident.Victim(
                        name: try $0.optionalText(1), description: try $0.optionalText(2),
                        low: try $0.optionalInteger(3), high: try $0.optionalInteger(4),
                        effect: try $0.optionalWord(Incident.Victim.Effect.self, 5))
                },
                spans: try parts("start_byte, end_byte", "incident_span") { try $0.span(1) })
        }
    }
}
