import Evidence

extension CaseFile {
    /// Hashes every original again, reads every quote in its text again, makes every sum of the journal again, walks
    /// its chain, and asks SQLite for the integrity of the database.
    ///
    /// - Parameter progress: documents checked so far, and of how many.
    /// - Returns: what is broken, by name; it throws only when the case cannot be looked at.
    public func verify(progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) throws(CaseFileError)
        -> VerificationReport
    {
        do {
            return try Verification(of: self).run(progress)
        } catch {
            throw .from(error, case: paths.name, verb: "read")
        }
    }

    /// The same for a folder: a database so damaged that it cannot be opened gives a report, too.
    ///
    /// A case of an older version is checked as it is, without migrating it.
    public static func verify(
        at path: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(CaseFileError) -> VerificationReport {
        let paths = try self.paths(ofCase: path)
        let caseFile: CaseFile
        do {
            caseFile = try open(at: path, clock: .system, migrates: false)
        } catch {
            return try report(on: paths, error)
        }
        let report = try caseFile.verify(progress: progress)
        try caseFile.close()
        return report
    }

    /// What can be said of a case that cannot be opened.
    private static func report(on paths: CasePaths, _ error: CaseFileError) throws(CaseFileError) -> VerificationReport
    {
        guard [.damaged, .notACase, .newerVersion].contains(error.code) else { throw error }
        var report = VerificationReport()
        if let seal = Seal.read(paths), seal.state == .sealed {
            do {
                let hash = try OpenDatabaseFile(paths.database).hash()
                // A sound case of a newer version is no damage.
                if hash == seal.database { throw error }
                report.problems.append(.init(subject: "case.sqlite", message: Verification.changedDatabase(seal)))
            } catch {
                throw .from(error, case: paths.name, verb: "read")
            }
        } else if error.code != .damaged {
            throw error
        }
        report.problems.append(.init(subject: "case.sqlite", message: error.message))
        return report
    }
}
