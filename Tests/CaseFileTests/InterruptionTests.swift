import Evidence
import GRDB
import Testing

@testable import CaseFile

/// What a process killed at any moment leaves behind, and what the next one makes of it.
@Suite struct InterruptionTests {
    @Test func `an original without a row is reused`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        try caseFile.originals.put(Sample.spanish.original, as: Sample.spanish.document.id)
        #expect(
            try caseFile.verify().notes.contains { $0.contains("belongs to no document: its 'cotejo add' was inter") })
        #expect(try caseFile.add(.spanish) == .added)
        try caseFile.close()
        let report = try CaseFile.verify(at: workplace.casePath)
        #expect(report.problems == [] && report.notes == [])
    }

    @Test func `half an original under its name is replaced`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        let sample = Sample.spanish
        try caseFile.originals.put(sample.original, as: sample.document.id)
        try Disk.write(Array(sample.original.prefix(9)), to: caseFile.paths.original(sample.document.id))
        #expect(try caseFile.add(sample) == .added)
        #expect(try caseFile.original(of: sample.document.id) == sample.original)
    }

    @Test func `drafts of a killed writer go when the next one begins`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase([.spanish])
        try workplace.replace("originals/.draft-abc", with: [1, 2, 3])
        let caseFile = try workplace.openCase()
        #expect(
            try caseFile.verify().notes == [
                "'originals/.draft-abc' is left from an interrupted 'cotejo add'; the next one removes it."
            ])
        _ = try caseFile.add(.english)
        #expect(!Disk.exists(workplace.casePath + "/originals/.draft-abc"))
        try caseFile.close()
    }

    @Test func `a case whose writer was killed is sound, says so, and goes on`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        _ = try caseFile.add(.spanish)
        _ = try caseFile.add(.english)
        let copy = try workplace.copyCase(to: "killed")
        try caseFile.close()

        let report = try CaseFile.verify(at: copy)
        #expect(report.problems == [])
        #expect(
            report.notes == [
                "The case is not sealed since 2026-11-21T03:04:05Z: somebody is writing to it, or was stopped while "
                    + "writing. Everything but unused bytes was checked; the next 'cotejo add' seals it."
            ])
        let next = try CaseFile.open(at: copy, clock: Workplace.clock)
        #expect(try next.documents() == [Sample.spanish.document, Sample.english.document])
        for sample in Sample.all { _ = try next.add(sample) }
        #expect(try next.journal().map(\.action).filter { $0 == "document-added" }.count == 4)
        #expect(try next.journal().map(\.action).contains("writing-resumed"))
        try next.close()
        let after = try CaseFile.verify(at: copy)
        #expect(after.problems == [] && after.notes == [])
    }

    @Test func `a log cut anywhere by a kill leaves whole documents`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        _ = try caseFile.add(.spanish)
        let head = try workplace.bytes(of: "journal.head")
        _ = try caseFile.add(.english)
        let log = try workplace.bytes(of: "case.sqlite-wal")
        for part in 1...12 {
            let copy = try workplace.copyCase(to: "cut-\(part)")
            try Disk.write(Array(log.prefix(log.count * part / 12)), to: copy + "/case.sqlite-wal")
            try Disk.remove(copy + "/case.sqlite-shm")
            // The head is moved only after the transaction.
            let reopened = try CaseFile.open(at: copy, clock: Workplace.clock)
            let documents = try reopened.documents()
            if documents.count == 1 { try Disk.write(head, to: copy + "/journal.head") }
            let whole = [[], [Sample.spanish.document], [Sample.spanish.document, Sample.english.document]]
            #expect(whole.contains(documents))
            guard documents.count >= 1 else { continue }
            for sample in Sample.all { _ = try reopened.add(sample) }
            #expect(try reopened.documents().count == 4)
            try reopened.close()
            #expect(try CaseFile.verify(at: copy).problems == [])
        }
        try caseFile.close()
    }

    @Test func `a flipped byte cannot hide behind a stopped writer`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        _ = try caseFile.add(.spanish)
        _ = try caseFile.database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        let copy = try workplace.copyCase(to: "killed")
        let database = try DatabaseQueue(path: copy + "/case.sqlite")
        try database.write { db in
            let sql = "SELECT sql FROM sqlite_schema WHERE name = 'document_is_never_changed'"
            let trigger = try #require(try String.fetchOne(db, sql: sql))
            try db.execute(sql: "DROP TRIGGER document_is_never_changed; UPDATE document SET title = 'Otro'")
            try db.execute(sql: trigger)
        }
        try database.close()
        let next = try CaseFile.open(at: copy, clock: Workplace.clock)
        let error = #expect(throws: CaseFileError.self) { _ = try next.add(.english) }
        #expect(error?.code == .damaged)
        #expect(
            error?.message
                == "Nothing was written to 'killed.cotejo', since what it holds is not what cotejo wrote: What is stored "
                + "about 'austral.txt' (title, publisher, date, authors, origin, pages, findings) was changed. Restore "
                + "the case from a copy. Type 'cotejo verify killed.cotejo' to see everything, then restore the case "
                + "from a copy.")
        try next.close()
        #expect(try CaseFile.verify(at: copy).problems.map(\.subject) == ["austral.txt"])
    }

    @Test func `a harmless change from outside is remembered in the journal`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let database = try DatabaseQueue(path: workplace.casePath + "/case.sqlite")
        try database.vacuum()
        try database.close()
        let caseFile = try workplace.openCase()
        try caseFile.record(action: "report-written", particulars: ["path": "r.html"], by: "ana")
        #expect(try caseFile.journal().map(\.action).suffix(2) == ["changed-outside-cotejo", "report-written"])
        try caseFile.close()
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
    }
}
