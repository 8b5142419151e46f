import Evidence
import GRDB

extension Verification {
    /// What SQLite itself can say, and whether tables, triggers and views are those of this version.
    func checkDatabase(_ db: Database) throws {
        for message in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where message != "ok" {
            add(
                "case.sqlite",
                "'case.sqlite' is damaged (\(message)). Restore it from a copy of the case.")
        }
        for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20) {
            let table = try row.decode(String.self, atIndex: 0)
            add(
                "table \(table)",
                "The table '\(table)' holds a row that belongs to nothing. Restore 'case.sqlite' from a copy of the case."
            )
        }
        try checkSchema(db)
    }

    private func checkSchema(_ db: Database) throws {
        let version = try Migration.version(db)
        let fresh = try DatabaseQueue()
        let expected = try fresh.write { fresh in
            try Migration.run(fresh, to: version)
            return try Self.definitions(fresh)
        }
        let found = try Self.definitions(db)
        for (name, sql) in expected.sorted(by: { $0.key < $1.key }) where found[name] != sql {
            add(
                "\(name)",
                "The definition of '\(name)' in 'case.sqlite' was changed or removed. Restore it from a copy of the case."
            )
        }
        for name in found.keys.sorted() where expected[name] == nil {
            add(
                "\(name)",
                "'\(name)' in 'case.sqlite' was not made by cotejo. Make tables of your own in another database, and "
                    + "restore this one from a copy of the case.")
        }
    }

    /// Name and SQL of everything that the schema defines, except what SQLite makes for itself.
    private static func definitions(_ db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT name, type || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM main.sqlite_schema")
        var definitions: [String: String] = [:]
        for row in rows {
            let name = try row.decode(String.self, atIndex: 0)
            if name != "sqlite_stat1" { definitions[name] = try row.decode(String.self, atIndex: 1) }
        }
        return definitions
    }

    /// Whether the folder `originals` holds what it should, and what else lies there.
    func checkFolder() throws {
        for path in try caseFile.originals.list() {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if name.hasPrefix(OriginalStore.draftPrefix) {
                report.notes.append("'\(path)' is left from an interrupted 'cotejo add'; the next one removes it.")
                continue
            }
            guard let id = ContentHash(hex: name), path == CasePaths.relative(original: id) else {
                add(path, "'\(path)' does not belong to the case: its name is no SHA-256. Move it elsewhere.")
                continue
            }
            guard try caseFile.contains(id) == false else { continue }
            guard try caseFile.originals.hash(of: id) == id else {
                add(path, "'\(path)' belongs to no document, and its SHA-256 is not its name. Delete it.")
                continue
            }
            report.notes.append(
                "'\(path)' belongs to no document: its 'cotejo add' was interrupted. Add the document again, or leave it."
            )
        }
    }
}
