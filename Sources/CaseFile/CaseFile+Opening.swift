import Evidence
import GRDB

extension CaseFile {
    /// Opens a case.
    ///
    /// A case of an older version is copied into its folder `backups`, then migrated. A case on a disk or in a folder
    /// that cannot be written is opened for reading; writing to it then throws.
    ///
    /// - Throws: `notACase`, `newerVersion` (update cotejo), `damaged`, or what the system says.
    public static func open(at path: String, clock: Clock = .system) throws(CaseFileError) -> CaseFile {
        try open(at: path, clock: clock, migrates: true)
    }

    /// The same; without migrating, a case of an older version is only looked at.
    static func open(at path: String, clock: Clock, migrates: Bool) throws(CaseFileError) -> CaseFile {
        let paths = try self.paths(ofCase: path)
        do {
            let file = try OpenDatabaseFile(paths.database)
            let isReadOnly = !Disk.isWritable(paths.folder) || !Disk.isWritable(paths.database)
            let database = try connection(paths, isReadOnly: isReadOnly)
            let version = try checkedVersion(of: database, paths)
            let caseFile = try CaseFile(
                paths, database: database, file: file, isReadOnly: isReadOnly, clock: clock)
            if migrates, version < Migration.newest { try caseFile.migrate(from: version) }
            return caseFile
        } catch {
            throw .from(error, case: paths.name, verb: "open")
        }
    }

    static func paths(ofCase path: String) throws(CaseFileError) -> CasePaths {
        guard Disk.exists(path) else {
            throw CaseFileError(
                .notACase,
                "There is no case at '\(path)'. Check the path, or make a case: cotejo new \(withSuffix(path)) "
                    + "--title \"...\"")
        }
        guard Disk.isFolder(path), Disk.exists(path + "/case.sqlite") else {
            throw CaseFileError(
                .notACase,
                "'\(path)' is not a case: a case is a folder with a file 'case.sqlite' in it. Name the folder that "
                    + "'cotejo new' made.")
        }
        do {
            return CasePaths(folder: try Disk.absolute(path))
        } catch {
            throw error.caseFileError
        }
    }

    /// The path with ".cotejo" at its end, and no slash behind it.
    static func withSuffix(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        return path.hasSuffix(CasePaths.suffix) ? String(path) : path + CasePaths.suffix
    }

    /// Opens the database, in a mode that needs no file of its own where nothing can be written.
    static func connection(_ paths: CasePaths, isReadOnly: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "case"
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.readonly = isReadOnly
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cell_size_check = ON")
            // A commit that returned is on the disk. It costs one wait for the disk a document, like the original.
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
        }
        // With a log beside it the database is not whole alone; SQLite then needs to read both. The mode WAL is kept
        // in the file; GRDB's own setting for it would write to the database on every opening and so break the seal.
        guard isReadOnly, (Disk.size(ofFile: paths.database + "-wal") ?? 0) == 0 else {
            return try DatabaseQueue(path: paths.database, configuration: configuration)
        }
        return try DatabaseQueue(path: uri(paths.database) + "?immutable=1", configuration: configuration)
    }

    /// The path as SQLite reads it in a URI.
    private static func uri(_ path: String) -> String {
        var uri = "file:"
        for byte in path.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x25 && byte != 0x3F && byte != 0x23
            if isPlain {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return uri
    }

    /// The version of the schema, from 1 to the newest.
    private static func checkedVersion(of database: DatabaseQueue, _ paths: CasePaths) throws -> Int {
        let (application, version) = try database.read { db in
            (try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0, try Migration.version(db))
        }
        guard application == Migration.applicationID else {
            throw CaseFileError(
                .notACase,
                "'\(paths.name)' is not a case of cotejo: its 'case.sqlite' was made by another program, or its first "
                    + "bytes are damaged. Name another folder, or restore 'case.sqlite' from a copy.")
        }
        guard version <= Migration.newest else {
            throw CaseFileError(
                .newerVersion,
                "'\(paths.name)' was made by a newer version of cotejo (its schema is \(version), this version knows "
                    + "\(Migration.newest)). Update cotejo, then open it again.")
        }
        guard version > 0 else { throw CaseFileError.damaged(paths.name, cause: "user_version \(version)") }
        return version
    }
}
