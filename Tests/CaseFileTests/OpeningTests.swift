import Evidence
import GRDB
import Testing

@testable import CaseFile

@Suite struct OpeningTests {
    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func `a case needs a free path that ends in its suffix`() throws {
        let workplace = try Workplace()
        let path = workplace.path
        #expect(
            message { _ = try CaseFile.create(at: path + "/bahia", title: "Bahía", language: .spanish, by: "ana") }
                == "The name of a case ends in '.cotejo', and '\(path)/bahia' does not. "
                + "Type: cotejo new \(path)/bahia.cotejo --title \"Bahía\"")
        try workplace.makeCase().close()
        #expect(
            message { _ = try workplace.makeCase() }
                == "'\(path)/bahia.cotejo' already exists. Choose another name, or add documents to it: "
                + "cotejo add \(path)/bahia.cotejo FILES")
        #expect(try Disk.names(inFolder: path) == ["bahia.cotejo"])
    }

    @Test func `a case cannot be made where the system does not allow it`() throws {
        let error = #expect(throws: CaseFileError.self) {
            _ = try CaseFile.create(at: "/sys/x.cotejo", title: "x", language: .spanish, by: "ana")
        }
        #expect(error?.code == .notPermitted)
        #expect(error?.message.hasPrefix("Could not make '/sys/x.cotejo': ") ?? false)
        let workplace = try Workplace()
        let path = workplace.path + "/none/x.cotejo"
        #expect(
            message { _ = try CaseFile.create(at: path, title: "x", language: .spanish, by: "ana") }
                == "Could not make '\(path)': it does not exist. Check the path.")
    }

    @Test func `what is no case is refused with what to do`() throws {
        let workplace = try Workplace()
        let path = workplace.path
        #expect(
            message { _ = try CaseFile.open(at: path + "/none") }
                == "There is no case at '\(path)/none'. Check the path, or make a case: "
                + "cotejo new \(path)/none.cotejo --title \"...\"")
        #expect(
            message { _ = try CaseFile.open(at: path) }
                == "'\(path)' is not a case: a case is a folder with a file 'case.sqlite' in it. Name the folder that "
                + "'cotejo new' made.")
        try Disk.makeFolder(workplace.casePath)
        let other = try DatabaseQueue(path: workplace.casePath + "/case.sqlite")
        try other.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try other.close()
        #expect(
            message { _ = try workplace.openCase() }
                == "'bahia.cotejo' is not a case of cotejo: its 'case.sqlite' was made by another program, or its "
                + "first bytes are damaged. Name another folder, or restore 'case.sqlite' from a copy.")
        try workplace.replace("case.sqlite", with: Array("no database at all".utf8))
        #expect(
            message { _ = try workplace.openCase() }
                == "The database of 'bahia.cotejo' is damaged: what it holds is not what cotejo wrote. Restore "
                + "'case.sqlite' from a copy of the case; the files under 'originals' can be added again.")
    }

    @Test func `a case of a newer version is left alone`() throws {
        let workplace = try Workplace()
        try workplace.makeSealedCase()
        let database = try DatabaseQueue(path: workplace.casePath + "/case.sqlite")
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try database.close()
        let expected =
            "'bahia.cotejo' was made by a newer version of cotejo (its schema is 99, this version knows \(Migration.newest)). "
            + "Update cotejo, then open it again."
        #expect(message { _ = try workplace.openCase() } == expected)
        let head = try #require(JournalHead.read(CasePaths(folder: workplace.casePath)))
        let hash = ContentHash(of: try workplace.bytes(of: "case.sqlite"))
        try Seal(state: .sealed, at: "now", database: hash, head: head).write(CasePaths(folder: workplace.casePath))
        #expect(message { _ = try CaseFile.verify(at: workplace.casePath) } == expected)
    }

    @Test func `a case of an older version is copied, then brought up to date`() throws {
        let workplace = try Workplace()
        let old = try CaseFile.create(
            at: workplace.casePath, title: "Bahía", language: .spanish, by: "ana", time: nil, clock: Workplace.clock,
            version: 1)
        // Opening brought it up to date at once; the version before lies in the copy.
        #expect(try old.database.read(Migration.version) == Migration.newest)
        let backup = try DatabaseQueue(path: workplace.casePath + "/backups/case-schema-1.sqlite")
        #expect(try backup.read(Migration.version) == 1)
        try backup.close()
        _ = try old.add(.spanish)
        #expect(try old.journal().map(\.action) == ["case-created", "case-migrated", "document-added"])
        try old.close()
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
        try workplace.flip(at: 5000, of: "backups/case-schema-1.sqlite")
        #expect(
            try CaseFile.verify(at: workplace.casePath).problems.map(\.message) == [
                "'backups/case-schema-1.sqlite' was changed after it was made. Restore it from a copy of the case."
            ])
    }

    @Test func `the claims of an older schema are kept with their speakers and places`() throws {
        let database = try DatabaseQueue()
        try database.write { db in
            try Migration.run(db, to: 2)
            try db.execute(
                sql: """
                    INSERT INTO document VALUES (1, printf('%064d', 7), 'a.txt', 'text/plain', 9, 'es', NULL, NULL,
                        '2016', NULL, 'figures-1', '27 presos');
                    INSERT INTO claim VALUES (5, 1, 1, '0123456789abcdef', 'figure', 'killed', 'suspects', 27, NULL, 0,
                        NULL, 'police', 1, '2012-06', NULL, 'alleged', 'passive-verb', NULL, 0, 9, '27 presos');
                    INSERT INTO speaker VALUES (5, 1, 'Ruiz', 'person', NULL, NULL, NULL);
                    INSERT INTO place VALUES (5, 1, 'Lima');
                    """)
            try Migration.run(db)
            let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM figures"))
            #expect(row["id"] == "0123456789abcdef")
            #expect(row["low"] == 27.0)
            #expect(row["high"] == nil as Double?)
            #expect(row["actor"] == "police")
            #expect(row["speakers"] == "Ruiz")
            #expect(row["places"] == "Lima")
            #expect(row["period_from"] == "2012-06")
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
            #expect(
                try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE name LIKE '%_of_step_1'") == 0)
        }
    }

    @Test func `a schema brought up to date is the schema of a new case`() throws {
        func definitions(_ steps: [Int]) throws -> [String] {
            let database = try DatabaseQueue()
            return try database.write { db in
                for step in steps { try Migration.run(db, to: step) }
                return try String.fetchAll(db, sql: "SELECT ifnull(sql, name) FROM sqlite_schema ORDER BY name")
            }
        }
        #expect(try definitions(Array(1...Migration.newest)) == definitions([Migration.newest]))
    }
}
