import Evidence
import GRDB

/// One case: a folder with a database, the untouched originals and a journal. It only grows.
///
/// Several processes may have a case open, and several may write; SQLite keeps them apart. A writer ends with
/// ``close()``, which seals the database; one that is killed instead leaves a sound case that is not sealed, and the
/// next writer checks what is stored before it goes on.
public final class CaseFile: Sendable {
    /// The absolute path of the folder.
    public let path: String
    /// The title of the case.
    public let title: String
    /// The language in which the case is worked on and reported.
    public let language: LanguageCode

    let paths: CasePaths
    let database: DatabaseQueue
    let originals: OriginalStore
    let clock: Clock
    /// Whether the case lies where it cannot be written; it is then read as it is, without locks.
    let isReadOnly: Bool
    let seat: WriterSeat
    let file: OpenDatabaseFile

    init(
        _ paths: CasePaths, database: DatabaseQueue, file: OpenDatabaseFile, originals: OriginalStore? = nil,
        isReadOnly: Bool, clock: Clock
    ) throws {
        let page = try database.read { db in
            try Row.fetchOne(db, sql: "SELECT title, language FROM case_file WHERE id = 1").map {
                let stored = StoredRow(row: $0, subject: "the title page of '\(paths.name)'")
                return (title: try stored.text(0), language: try stored.text(1))
            }
        }
        guard let page else { throw CaseFileError.damaged(paths.name, cause: "no row in case_file") }
        path = paths.folder
        title = page.title
        language = LanguageCode(rawValue: page.language)
        self.paths = paths
        self.database = database
        self.originals = originals ?? OriginalStore(paths: paths)
        self.isReadOnly = isReadOnly
        self.clock = clock
        self.file = file
        seat = WriterSeat(try WriterLock(paths))
    }

    deinit {
        // The connection is going either way; without `close()` the case stays unsealed, which `verify` says.
        try? database.close()  // nobody is left to tell
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(CaseFileError) -> Value {
        do {
            return try database.read(body)
        } catch {
            throw .from(error, case: paths.name, verb: "read")
        }
    }
}
