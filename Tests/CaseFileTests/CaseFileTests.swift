import Evidence
import GRDB
import Testing

@testable import CaseFile

@Suite struct CaseFileTests {
    @Test func `a new case says what it is when it is opened again`() throws {
        let workplace = try Workplace()
        try workplace.makeCase().close()
        let caseFile = try workplace.openCase()
        #expect(caseFile.title == "Operativos en Bahía Clara")
        #expect(caseFile.language == .spanish)
        #expect(caseFile.path.hasSuffix("/bahia.cotejo"))
        #expect(try caseFile.journal().map(\.action) == ["case-created"])
        #expect(try caseFile.documents().isEmpty)
    }

    @Test func `documents, captures and extracts come back exactly as they went in`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let caseFile = try workplace.openCase()
        #expect(try caseFile.documents() == Sample.all.map(\.document))
        let extracts = try caseFile.extracts()
        for sample in Sample.all {
            let id = sample.document.id
            #expect(try caseFile.contains(id))
            #expect(try caseFile.document(id) == sample.document)
            #expect(extracts[id] == sample.extract)
            #expect(try caseFile.extract(of: id) == sample.extract)
            #expect(try caseFile.claims(of: id) == sample.extract.claims)
            #expect(try caseFile.original(of: id) == sample.original)
            #expect(try caseFile.captures(of: id).map(\.path) == ["fuentes/\(sample.document.name)"])
        }
        #expect(try caseFile.captures().map(\.document) == Sample.all.map(\.document.id))
    }

    @Test func `what is not in the case is nil, and its original an error`() throws {
        let caseFile = try Workplace().makeCase()
        let id = Sample.spanish.document.id
        #expect(try caseFile.document(id) == nil)
        #expect(try caseFile.extract(of: id) == nil)
        #expect(try caseFile.claims(of: id).isEmpty)
        #expect(try caseFile.captures(of: id).isEmpty)
        #expect(throws: CaseFileError.self) { try caseFile.original(of: id) }
    }

    @Test func `the same bytes again add nothing, or a capture when they come from elsewhere`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        #expect(try caseFile.add(.spanish) == .added)
        #expect(try caseFile.add(.spanish) == .alreadyThere)
        #expect(try caseFile.add(.spanish, path: "copia/austral.txt", at: "2026-11-22T00:00:00Z") == .newCapture)
        #expect(try caseFile.add(.spanish, path: "copia/austral.txt") == .alreadyThere)
        #expect(try caseFile.documents().count == 1)
        #expect(try caseFile.captures().map(\.path) == ["fuentes/austral.txt", "copia/austral.txt"])
        #expect(try caseFile.journal().map(\.action) == ["case-created", "document-added", "capture-added"])
        try caseFile.close()
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
    }

    @Test func `every entry of the journal follows the one before, with the name and time of the capture`() throws {
        let caseFile = try Workplace().makeCase()
        _ = try caseFile.add(.spanish)
        try caseFile.record(action: "report-written", particulars: ["path": "r.html", "format": "html"], by: "beto")
        let journal = try caseFile.journal()
        #expect(journal.map(\.number) == [1, 2, 3])
        #expect(journal.allSatisfy { $0.isIntact })
        #expect(journal.map(\.previous) == [JournalEntry.origin, journal[0].hash, journal[1].hash])
        #expect(journal[1].at == "2026-11-21T03:05:00Z")
        #expect(journal.map(\.by) == ["ana", "ana", "beto"])
        #expect(journal[2].particulars == #"{"format":"html","path":"r.html"}"#)
        #expect(journal[2].at == "2026-11-21T03:04:05Z")
    }

    @Test func `two cases made of the same documents at the same times are the same bytes`() throws {
        let first = try Workplace()
        let second = try Workplace()
        try first.makeSealedCase()
        try second.makeSealedCase()
        #expect(try first.bytes(of: "seal") == second.bytes(of: "seal"))
        #expect(try first.bytes(of: "case.sqlite") == second.bytes(of: "case.sqlite"))
    }

    @Test func `reading leaves no trace in a sealed case`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let before = try workplace.bytes(of: "case.sqlite")
        let caseFile = try workplace.openCase()
        _ = try caseFile.search("enfrentamiento")
        _ = try caseFile.documents()
        #expect(try caseFile.verify().problems == [])
        try caseFile.close()
        #expect(try workplace.bytes(of: "case.sqlite") == before)
        #expect(try Disk.names(inFolder: workplace.casePath) == ["case.sqlite", "journal.head", "originals", "seal"])
    }

    @Test(arguments: Set((Schema.tables + Schema.tablesOfStep3).map(\.0)).sorted())
    func `no row can be changed or removed`(table: String) throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let database = try DatabaseQueue(path: workplace.casePath + "/case.sqlite")
        for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET rowid = rowid", "UPDATE \(table) SET ordinal = 7"] {
            let error = #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
            let isRefused = error?.message?.hasPrefix("A case only grows: ") ?? false
            #expect(isRefused || error?.message?.hasPrefix("no such column") ?? false)
        }
    }

    @Test func `the enumerations of the schema are those of Evidence`() throws {
        func list(_ words: [String]) -> String { "IN (" + words.map { "'\($0)'" }.joined(separator: ", ") + ")" }
        let schema = (Schema.record + Schema.claimsOfEveryKind + Schema.incidents).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        for words in [
            Category.allCases.map(\.rawValue), Counted.allCases.map(\.rawValue), Stance.allCases.map(\.rawValue),
            Speaker.Kind.allCases.map(\.rawValue), Mention.Kind.allCases.map(\.rawValue),
            EventCategory.allCases.map(\.rawValue), PersonRole.Role.allCases.map(\.rawValue),
            PersonRole.Relation.allCases.map(\.rawValue), Signal.Kind.allCases.map(\.rawValue),
            Signal.Polarity.allCases.map(\.rawValue), Incident.Kind.allCases.map(\.rawValue),
            Incident.Actor.Kind.allCases.map(\.rawValue), Incident.Actor.Confidence.allCases.map(\.rawValue),
            Incident.Victim.Effect.allCases.map(\.rawValue),
        ] {
            #expect(schema.contains(list(words)), "A word was added: write a migration that widens the CHECK")
        }
    }

    @Test func `plain SQLite reads the views and the search index`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        var configuration = Configuration()
        configuration.readonly = true
        let database = try DatabaseQueue(path: workplace.casePath + "/case.sqlite", configuration: configuration)
        try database.read { db in
            let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM figures WHERE low = 27"))
            #expect(row["quote"] == "27 presuntos asaltantes")
            #expect(row["speakers"] == "viceministro Ruiz < Agencia Brisa")
            #expect(row["places"] == "Bahía Clara, Puerto Hondo")
            let event = try #require(try Row.fetchOne(db, sql: "SELECT * FROM events WHERE category = 'force'"))
            #expect(event["actor_name"] == "Comando Norte")
            #expect(event["incident"] == "i1")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM people WHERE person = 'Rosa Vela'") == 3)
            #expect(try String.fetchOne(db, sql: "SELECT polarity FROM signals") == "absent")
            let incident = try #require(try Row.fetchOne(db, sql: "SELECT * FROM incidents"))
            #expect(incident["places"] == "Perú, Bahía Clara")
            #expect(incident["claims"] == 1)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM sources") == 4)
            #expect(try String.fetchOne(db, sql: "SELECT authors FROM sources") == "Rosa Vela; Íñigo Paz")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM custody") == 4)
            let found = try String.fetchAll(
                db, sql: "SELECT name FROM search JOIN document ON number = search.rowid WHERE search MATCH 'enfrent'")
            #expect(found == ["austral.txt", "informe.pdf"])
        }
    }
}
