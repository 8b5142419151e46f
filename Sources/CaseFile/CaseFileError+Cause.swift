import GRDB

extension CaseFileError {
    /// Says what an error of SQLite or of the file system means for a person.
    ///
    /// - Parameters:
    ///   - name: what messages call the case: "peru.cotejo".
    ///   - verb: completes "Could not ... 'peru.cotejo'": "read", "write to".
    static func from(_ error: any Error, case name: String, verb: String) -> CaseFileError {
        switch error {
        case let error as CaseFileError: error
        case let error as DiskError: error.caseFileError
        case let error as DatabaseError: from(error, case: name, verb: verb)
        default: damaged(name, cause: "\(error)")
        }
    }

    /// What to do with a case whose database is not as it was written.
    static func damaged(_ name: String, cause: String) -> CaseFileError {
        CaseFileError(
            .damaged,
            "The database of '\(name)' is damaged: what it holds is not what cotejo wrote. "
                + "Restore 'case.sqlite' from a copy of the case; the files under 'originals' can be added again.",
            cause: cause)
    }

    private static func from(_ error: DatabaseError, case name: String, verb: String) -> CaseFileError {
        let cause = error.description
        func stop(_ code: Code, _ rest: String) -> CaseFileError {
            CaseFileError(code, "Could not \(verb) '\(name)': \(rest)", cause: cause)
        }
        return switch error.resultCode {
        case .SQLITE_FULL:
            stop(
                .diskFull,
                "the disk is full. Free some space, then run the same command again; nothing that was added is lost.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            stop(.busy, "another program has been writing to it for too long. Wait for it to end, then try again.")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            stop(
                .notPermitted,
                "it cannot be written there. Give yourself the right to write to the folder and its files, or copy "
                    + "the case to a folder of your own.")
        case .SQLITE_CANTOPEN:
            stop(
                .notPermitted,
                "its database cannot be opened. Check that you may read the folder and its files, or copy the case "
                    + "to a folder of your own.")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_SCHEMA, .SQLITE_FORMAT:
            damaged(name, cause: cause)
        case .SQLITE_CONSTRAINT:
            stop(
                .refused,
                "it does not fit the rules of the case (\(error.message ?? "a constraint")). Report this as a bug.")
        case .SQLITE_TOOBIG:
            stop(.refused, "a document is larger than the database can hold (1 GB of text). Split the document.")
        default:
            stop(.unreadable, "the disk or the system failed (\(error.message ?? "no reason given")). Check the disk.")
        }
    }
}
