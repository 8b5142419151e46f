import Evidence
import GRDB

/// Reads everything that a case holds again and compares it with what was written.
///
/// The journal is the measure: each "document-added" holds the sums of the document's rows, and the chain of hashes
/// holds the journal. The seal covers what no row shows (free space, indexes). One object makes one report.
final class Verification {
    enum Scope {
        /// All files of the case.
        case everything
        /// What `case.sqlite` holds: before a writer goes on without an intact seal.
        case database
    }

    let caseFile: CaseFile
    let scope: Scope
    var report = VerificationReport()
    /// Whether the seal vouches for every byte of the database.
    var isSealed = false

    init(of caseFile: CaseFile, scope: Scope = .everything) {
        self.caseFile = caseFile
        self.scope = scope
    }

    /// - Parameter progress: documents checked so far, and of how many.
    func run(_ progress: (Int, Int) -> Void = { _, _ in }) throws -> VerificationReport {
        // The head is read before the rows: a writer at work moves it only forward.
        let head = JournalHead.read(caseFile.paths)
        let finding = try SealFinding.look(at: caseFile)
        isSealed = finding.isIntact
        if scope == .everything { checkSeal(finding, head) }
        try caseFile.database.writeWithoutTransaction { db in
            // One look at one moment; the rollback takes away the temporary table of `checkSearchIndex`.
            try db.inTransaction(.deferred) {
                attempt("case.sqlite") { try checkDatabase(db) }
                attempt("journal") {
                    let entries = try JournalTable.all(db)
                    checkJournal(entries, head: head, finding)
                    attempt("title page") { try checkTitlePage(entries.first, db) }
                    try checkDocuments(entries, db, progress)
                    if scope == .everything { attempt("backups") { try checkBackups(entries) } }
                }
                return .rollback
            }
        }
        if scope == .everything { attempt("originals") { try checkFolder() } }
        return report
    }

    func add(_ subject: String, _ message: String) {
        let problem = VerificationReport.Problem(subject: subject, message: message)
        if !report.problems.contains(problem) { report.problems.append(problem) }
    }

    /// Runs one check; what stops it is a problem of its subject, and the other checks go on.
    func attempt(_ subject: String, _ check: () throws -> Void) {
        do {
            try check()
        } catch {
            add(subject, CaseFileError.from(error, case: caseFile.paths.name, verb: "read").message)
        }
    }
}
