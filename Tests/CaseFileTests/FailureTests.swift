import Evidence
import Foundation
import GRDB
import Testing

@testable import CaseFile

/// Full disks, rights and others who write: one sentence, and a sound case.
@Suite struct FailureTests {
    @Test func `a disk that fills up in the middle of a document leaves it out whole`() throws {
        let workplace = try Workplace()
        let caseFile = try workplace.makeCase()
        _ = try caseFile.add(.spanish)
        let full = try caseFile.database.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            return try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)") ?? 0
        }
        let long = Sample("largo.txt", language: .spanish, text: String(repeating: "muchas palabras ", count: 9000))
        let error = #expect(throws: CaseFileError.self) { _ = try caseFile.add(long) }
        #expect(error?.code == .diskFull)
        #expect(
            error?.message
                == "Could not add 'largo.txt' to 'bahia.cotejo': the disk is full. Free some space, then run the same "
                + "command again; nothing that was added is lost.")
        #expect(try caseFile.documents() == [Sample.spanish.document])
        #expect(try caseFile.verify().problems == [])
        try caseFile.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA max_page_count = \(full + 100_000)")
        }
        #expect(try caseFile.add(long) == .added)
        try caseFile.close()
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
    }

    @Test func `a disk without room for the original adds nothing`() throws {
        let workplace = try Workplace()
        try workplace.makeCase().close()
        let paths = CasePaths(folder: workplace.casePath)
        var originals = OriginalStore(paths: paths)
        originals.write = { (bytes, path) throws(DiskError) in
            try Disk.write(Array(bytes.prefix(9)), to: path)
            throw DiskError(verb: "write", path: path, number: ENOSPC)
        }
        let caseFile = try CaseFile(
            paths, database: CaseFile.connection(paths, isReadOnly: false), file: OpenDatabaseFile(paths.database),
            originals: originals, isReadOnly: false, clock: Workplace.clock)
        let error = #expect(throws: CaseFileError.self) { _ = try caseFile.add(.spanish) }
        let original = paths.original(Sample.spanish.document.id)
        #expect(error?.code == .diskFull)
        #expect(
            error?.message
                == "Could not write '\(original)': the disk is full. Free some space, then run the same command again; "
                + "nothing that was added is lost.")
        #expect(try caseFile.documents() == [])
        try caseFile.close()
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
    }

    @Test func `a case that cannot be written is read, not written`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let paths = CasePaths(folder: workplace.casePath)
        let caseFile = try CaseFile(
            paths, database: CaseFile.connection(paths, isReadOnly: true), file: OpenDatabaseFile(paths.database),
            isReadOnly: true, clock: Workplace.clock)
        #expect(try caseFile.search("enfrentamiento").count == 2)
        #expect(try caseFile.verify().problems == [])
        let error = #expect(throws: CaseFileError.self) { _ = try caseFile.add(.spanish) }
        #expect(
            error?.message
                == "Could not write to 'bahia.cotejo': its folder or its database is read-only. Give yourself the right "
                + "to write there, or copy the case to a folder of your own.")
        #expect(try Disk.names(inFolder: workplace.casePath) == ["case.sqlite", "journal.head", "originals", "seal"])
    }

    @Test func `parts that do not fit one another are refused`() throws {
        let caseFile = try Workplace().makeCase()
        let sample = Sample.spanish
        let id = sample.document.id
        let capture = Capture(document: id, path: "a", origin: nil, by: "ana", at: "2026-11-21T03:05:00Z")
        func refusal(_ original: [UInt8], _ capture: Capture, _ extract: Extract) -> String? {
            let error = #expect(throws: CaseFileError.self) {
                _ = try caseFile.add(
                    sample.document, original: original, capture: capture, extract: extract, extractor: "cotejo")
            }
            return error?.message
        }
        #expect(
            refusal([1], capture, sample.extract)
                == "Could not add 'austral.txt': its bytes are not those that were read. Wait until nothing changes the "
                + "file, then add it again.")
        let claim = Claim(
            content: sample.extract.claims[0].content,
            quote: Quote(locator: Locator(document: id, span: Span(0, 2)), words: "27"), attribution: [],
            stance: .asserted, rule: "bare")
        #expect(
            refusal(sample.original, capture, Extract(claims: [claim]))
                == "Could not add 'austral.txt': the quote '27' does not stand where its claim says (rule 'bare'). "
                + "Report this as a bug.")
        let binary = Sample("x.txt", language: nil, text: "a\0b")
        let error = #expect(throws: CaseFileError.self) { _ = try caseFile.add(binary) }
        #expect(
            error?.message
                == "Could not add 'x.txt': its text holds a NUL character, as binary files do. Convert it to plain text, "
                + "then add that.")
        #expect(try caseFile.documents() == [])
    }

    @Test func `a database held by another program gives a sentence`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let error = CaseFileError.from(
            DatabaseError(resultCode: .SQLITE_BUSY), case: "bahia.cotejo", verb: "write to")
        #expect(error.code == .busy)
        #expect(
            error.message
                == "Could not write to 'bahia.cotejo': another program has been writing to it for too long. Wait for it "
                + "to end, then try again.")
    }
}
