import Evidence
import Foundation
import GRDB
import Testing

@testable import CaseFile

@Suite struct VerificationTests {
    private let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        try workplace.makeSealedCase()
    }

    /// Changes the database as an attacker would who knows SQLite, and not even the seal tells.
    private func tamper(_ sql: String, resealing: Bool = true) throws {
        let database = try DatabaseQueue(path: workplace.casePath + "/case.sqlite")
        try database.writeWithoutTransaction { db in
            let trigger = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
            let triggers = try Row.fetchAll(db, sql: trigger).map { (name: $0[0] as String, sql: $0[1] as String) }
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
            try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            try db.execute(sql: sql)
            for trigger in triggers { try db.execute(sql: trigger.sql) }
        }
        try database.close()
        guard resealing else { return }
        let paths = CasePaths(folder: workplace.casePath)
        let seal = try #require(Seal.read(paths))
        let hash = ContentHash(of: try workplace.bytes(of: "case.sqlite"))
        try Seal(state: .sealed, at: seal.at, database: hash, head: seal.head).write(paths)
    }

    private func problems() throws -> [String] { try CaseFile.verify(at: workplace.casePath).problems.map(\.message) }

    @Test func `a sound case has no problem, and says what was checked`() throws {
        var steps: [Int] = []
        let report = try CaseFile.verify(at: workplace.casePath) { done, _ in steps.append(done) }
        #expect(report.isSound)
        #expect(report.notes == [])
        #expect(report.counts.documents == 4)
        #expect(report.counts.claims == 19)
        #expect(report.counts.captures == 4)
        #expect(report.counts.journalEntries == 5)
        #expect(report.counts.originalBytes == Sample.all.map(\.original.count).reduce(0, +))
        #expect(steps == [0, 1, 2, 3, 4])
    }

    @Test(arguments: [
        ("UPDATE claim SET low = 26 WHERE low = 27", "it holds numbers or a place that do not make that id"),
        ("UPDATE claim SET unit = 'USD' WHERE unit = 'PEN'", "The claims of 'austral.txt' (numbers, speakers, places"),
        ("UPDATE claim SET quote = '28 presuntos asaltantes' WHERE low = 27", "The quote of claim '"),
        ("UPDATE claim SET page = 1 WHERE page = 2", "The page of claim '"),
        ("UPDATE speaker SET name = 'viceministro Ruis' WHERE claim = 1", "The claims of 'austral.txt' (numbers, sp"),
        ("UPDATE place SET name = 'Bahia Clara' WHERE claim = 1", "The claims of 'austral.txt' (numbers, speakers"),
        ("DELETE FROM speaker WHERE claim = 1 AND ordinal = 2", "The claims of 'austral.txt' (numbers, speakers"),
        ("DELETE FROM speaker WHERE claim = 1 AND ordinal = 1", "it holds a gap in its order"),
        ("UPDATE claim SET stance = 'asserted' WHERE low = 27", "The claims of 'austral.txt' (numbers, speakers"),
        ("UPDATE claim SET stance = 'shouted' WHERE low = 27", "it holds the word 'shouted'"),
        ("UPDATE mention SET kind = 'date' WHERE document = 1 AND ordinal = 1", "The attributions, mentions or cit"),
        ("UPDATE citation SET name = 'X' WHERE document = 1", "The attributions, mentions or citations of 'austral"),
        ("UPDATE document SET title = 'Otro' WHERE number = 1", "What is stored about 'austral.txt' (title, publ"),
        ("UPDATE document SET published = '2016-08-23' WHERE number = 1", "What is stored about 'austral.txt'"),
        ("UPDATE document SET published = '2016-13' WHERE number = 1", "it holds the date '2016-13'"),
        ("UPDATE author SET name = 'Rosa Vale' WHERE document = 1 AND ordinal = 1", "What is stored about 'austral"),
        ("UPDATE document SET text = replace(text, 'Hubo', 'hubo') WHERE number = 1", "The text of 'austral.txt' is"),
        ("UPDATE page SET end_byte = end_byte - 1 WHERE ordinal = 2", "What is stored about 'informe.pdf'"),
        ("UPDATE finding SET message = '' WHERE document = 2", "What is stored about 'courier.txt'"),
        ("UPDATE capture SET path = 'x' WHERE number = 1", "The capture of '"),
        ("DELETE FROM capture WHERE number = 1", "1 captures are gone or were changed"),
        ("UPDATE case_file SET title = 'Otro'", "The title of the case was changed: it is 'Otro', the journal says"),
        ("UPDATE journal SET done_by = 'eva' WHERE number = 3", "Journal entry 3 ('document-added') was changed"),
        ("UPDATE journal SET particulars = '{}' WHERE number = 3", "Journal entry 3 ('document-added') was changed"),
        ("DELETE FROM journal WHERE number = 3", "Journal entry 3 is missing"),
        ("DELETE FROM journal WHERE number = 5", "The end of the journal is missing: 'journal.head' names entry 5"),
        ("DELETE FROM document WHERE number = 4", "'lista.txt' was added, but its row is gone"),
        ("DELETE FROM document WHERE number = 4", "The table 'author' holds a row that belongs to nothing"),
        ("CREATE TABLE mine (a)", "'mine' in 'case.sqlite' was not made by cotejo"),
        ("DROP VIEW figures", "The definition of 'figures' in 'case.sqlite' was changed or removed"),
    ])
    func `every change in the database is named`(sql: String, words: String) throws {
        try tamper(sql)
        let found = try problems()
        #expect(found.contains { $0.contains(words) }, "\(found)")
    }

    @Test func `a change that no row shows breaks the seal`() throws {
        try tamper("VACUUM", resealing: false)
        #expect(
            try problems() == [
                "'case.sqlite' was changed outside cotejo after it was sealed at 2026-11-21T03:04:05Z: its SHA-256 is "
                    + "not the sealed one. Restore it from a copy of the case, or see below what the change concerns."
            ])
    }

    @Test func `a changed search index is named without the help of the seal`() throws {
        try tamper(
            "INSERT INTO search (search, rowid, words, stems) VALUES ('delete', 4, 'nahui', ''); DELETE FROM journal "
                + "WHERE 0", resealing: false)
        #expect(try problems().contains { $0.hasPrefix("The search index does not hold the words of 'lista.txt'") })
    }

    @Test func `an original that is missing, changed or a stranger is named`() throws {
        let path = CasePaths.relative(original: Sample.english.document.id)
        try workplace.flip(bit: 32, at: 4, of: path)
        try Disk.remove(workplace.casePath + "/" + CasePaths.relative(original: Sample.paged.document.id))
        try workplace.replace("originals/nota.txt", with: [65])
        let found = try problems()
        #expect(found.count == 3)
        #expect(
            found.contains(
                "'\(path)', the original of 'courier.txt', was changed: its SHA-256 is not its name. Delete it, then "
                    + "add the document again from an untouched copy."))
        #expect(
            found.contains {
                $0.hasSuffix("the original of 'informe.pdf', is missing. Add the document again to restore it.")
            })
        #expect(
            found.contains(
                "'originals/nota.txt' does not belong to the case: its name is no SHA-256. Move it elsewhere."))
        let caseFile = try workplace.openCase()
        let error = #expect(throws: CaseFileError.self) { try caseFile.original(of: Sample.english.document.id) }
        #expect(error?.code == .damaged)
        #expect(try caseFile.add(.paged) == .alreadyThere)
        #expect(try caseFile.original(of: Sample.paged.document.id) == Sample.paged.original)
        #expect(try caseFile.journal().map(\.action).last == "original-restored")
        try caseFile.close()
    }

    @Test func `a missing or changed seal or head is named`() throws {
        try Disk.remove(workplace.casePath + "/journal.head")
        #expect(try problems().contains { $0.hasPrefix("'journal.head' is missing or was changed") })
        try Disk.remove(workplace.casePath + "/seal")
        #expect(try problems().contains { $0.hasPrefix("'seal' is missing or was changed") })
    }

    @Test func `a database that cannot be opened still gives a report`() throws {
        try workplace.replace("case.sqlite", with: Array("SQLite format 4".utf8))
        let report = try CaseFile.verify(at: workplace.casePath)
        #expect(report.problems.map(\.subject) == ["case.sqlite", "case.sqlite"])
        #expect(report.problems[0].message.hasPrefix("'case.sqlite' was changed outside cotejo"))
        #expect(report.problems[1].message.hasPrefix("The database of 'bahia.cotejo' is damaged"))
    }
}
