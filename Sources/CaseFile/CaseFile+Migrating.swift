import Evidence
import GRDB

extension CaseFile {
    /// Copies the database into `backups`, then brings it to the newest schema.
    func migrate(from version: Int) throws {
        guard !isReadOnly else {
            throw CaseFileError(
                .notPermitted,
                "'\(paths.name)' was made by an older version of cotejo and must be brought up to date, but it cannot "
                    + "be written where it is. Copy the case to a folder of your own, then open the copy.")
        }
        try beginWriting()
        let backup = try makeBackup(version)
        let newest = Migration.newest
        let particulars = try Particulars.json(
            Particulars.CaseMigrated(from: version, to: newest, backup: backup.path, sha256: backup.hash))
        let now = clock.now()
        _ = try transaction { db in
            // Another process may have done it in the meantime.
            guard try Migration.version(db) < newest else { return }
            try Migration.run(db)
            try JournalTable.append(
                at: now, by: "cotejo", action: Action.caseMigrated, particulars: particulars, db)
        }
    }

    /// The path of the copy from the case's folder, and its SHA-256.
    private func makeBackup(_ version: Int) throws -> (path: String, hash: ContentHash) {
        try Disk.makeFolder(paths.backups)
        var path = "backups/case-schema-\(version).sqlite"
        var count = 1
        while Disk.exists(paths.folder + "/" + path) {
            count += 1
            path = "backups/case-schema-\(version)-\(count).sqlite"
        }
        let copy = try DatabaseQueue(path: paths.folder + "/" + path)
        try database.backup(to: copy)
        try copy.close()
        try Disk.settle(folder: paths.backups)
        return (path, try OpenDatabaseFile(paths.folder + "/" + path).hash())
    }
}
