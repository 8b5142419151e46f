import Evidence

/// What the seal of a case says when one looks at it.
enum SealFinding {
    /// The database and the head are, byte for byte, what the last writer left.
    case intact(Seal)
    /// Nobody closed the case after writing: a writer is at work, or was killed.
    case interrupted(Seal)
    /// Somebody changed the database or the head after it was sealed.
    case changed(Seal)
    /// There is no seal, or it was changed itself.
    case missing

    static func look(at caseFile: CaseFile) throws -> SealFinding {
        let paths = caseFile.paths
        guard let seal = Seal.read(paths) else { return .missing }
        guard seal.state == .sealed else { return .interrupted(seal) }
        let isIntact =
            try (Disk.size(ofFile: paths.database + "-wal") ?? 0) == 0 && JournalHead.read(paths) == seal.head
            && caseFile.file.hash() == seal.database
        if isIntact { return .intact(seal) }
        // A writer may have begun while the database was read; then the seal says so now.
        return Seal.read(paths) == seal ? .changed(seal) : try look(at: caseFile)
    }

    var isIntact: Bool {
        if case .intact = self { true } else { false }
    }

    /// What the journal says of a writer that goes on all the same.
    var action: String? {
        switch self {
        case .intact: nil
        case .interrupted: Action.writingResumed
        case .changed, .missing: Action.changedOutside
        }
    }

    /// When the case was last sealed or opened; "never" without a seal.
    var sealed: String {
        switch self {
        case .intact(let seal), .interrupted(let seal), .changed(let seal): seal.at
        case .missing: "never"
        }
    }
}
