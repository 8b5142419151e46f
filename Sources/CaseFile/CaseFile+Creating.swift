import Evidence
import GRDB

extension CaseFile {
    /// Makes a new, empty case and opens it.
    ///
    /// The folder appears under its name only when it is whole.
    ///
    /// - Parameters:
    ///   - path: where nothing stands yet; it ends in ".cotejo".
    ///   - by: who makes it.
    ///   - at: when, in UTC; now, when left out.
    /// - Throws: `alreadyExists`, `wrongName`, `notPermitted`, `diskFull`.
    public static func create(
        at path: String, title: String, language: LanguageCode, by: String, at time: String? = nil,
        clock: Clock = .system
    ) throws(CaseFileError) -> CaseFile {
        try create(
            at: path, title: title, language: language, by: by, time: time, clock: clock, version: Migration.newest)
    }

    /// The same with a schema of an older version, for tests of migration.
    static func create(
        at path: String, title: String, language: LanguageCode, by: String, time: String?, clock: Clock, version: Int
    ) throws(CaseFileError) -> CaseFile {
        let target = withSuffix(path)
        guard target == path || target + "/" == path else {
            throw CaseFileError(
                .wrongName,
                "The name of a case ends in '\(CasePaths.suffix)', and '\(path)' does not. Type: cotejo new \(target) "
                    + "--title \"\(title)\"")
        }
        guard !Disk.exists(target) else {
            throw CaseFileError(
                .alreadyExists,
                "'\(target)' already exists. Choose another name, or add documents to it: cotejo add \(target) FILES")
        }
        let draft = target + ".draft-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        do {
            try Disk.makeFolder(draft)
            do {
                try fill(
                    CasePaths(folder: try Disk.absolute(draft)), title: title, language: language, by: by,
                    at: time ?? clock.now(), version: version)
                try Disk.move(draft, to: target)
            } catch {
                removeDraft(draft)
                throw error
            }
        } catch let error as DiskError {
            throw DiskError(verb: "make", path: target, number: error.number).caseFileError
        } catch {
            throw .from(error, case: target, verb: "make")
        }
        return try open(at: target, clock: clock)
    }

    /// Writes the parts of an empty case into an empty folder.
    private static func fill(
        _ paths: CasePaths, title: String, language: LanguageCode, by: String, at time: String, version: Int
    ) throws {
        try Disk.makeFolder(paths.originals)
        let database = try connection(paths, isReadOnly: false)
        try database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA application_id = \(Migration.applicationID)")
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.inTransaction(.immediate) {
                try Migration.run(db, to: version)
                return .commit
            }
        }
        let particulars = try Particulars.json(Particulars.CaseCreated(title: title, language: language.rawValue))
        let entry = try database.write { db in
            try db.run("INSERT INTO case_file VALUES (1, ?, ?, ?, ?)", [title, language.rawValue, time, by])
            return try JournalTable.append(
                at: time, by: by, action: Action.caseCreated, particulars: particulars, db)
        }
        try database.close()
        let head = JournalHead(entry)
        try head.write(paths)
        let hash = try OpenDatabaseFile(paths.database).hash()
        try Seal(state: .sealed, at: time, database: hash, head: head).write(paths)
    }

    /// Removes what a failed creation left. It is no case, so what cannot be removed does no harm.
    private static func removeDraft(_ folder: String) {
        for name in ["case.sqlite", "case.sqlite-wal", "case.sqlite-shm", "journal.head", "seal", "seal.draft"] {
            try? Disk.remove(folder + "/" + name)  // the failure that led here is the one to tell
        }
        Disk.removeEmptyFolder(folder + "/originals")
        Disk.removeEmptyFolder(folder)
    }
}
