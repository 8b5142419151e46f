import Evidence

extension Verification {
    func checkSeal(_ finding: SealFinding, _ head: JournalHead?) {
        let paths = caseFile.paths
        if head == nil {
            add(
                "journal.head",
                "'journal.head' is missing or was changed: it no longer says where the journal ends. Compare the "
                    + "journal with a copy of the case.")
        }
        switch finding {
        case .intact: return
        case .interrupted(let seal):
            report.notes.append(
                "The case is not sealed since \(seal.at): somebody is writing to it, or was stopped while writing. "
                    + "Everything but unused bytes was checked; the next 'cotejo add' seals it.")
        case .missing:
            add(
                "seal",
                "'seal' is missing or was changed: without it, changes in unused bytes of 'case.sqlite' cannot be "
                    + "seen. Compare the case with a copy; the next 'cotejo add' makes a new seal when all else is right."
            )
        case .changed(let seal):
            if head != nil, head != seal.head {
                add(
                    "journal.head",
                    "'journal.head' was changed outside cotejo after \(seal.at): it names entry \(head?.number ?? 0), "
                        + "the seal entry \(seal.head.number). Compare the journal with a copy of the case.")
            }
            if (Disk.size(ofFile: paths.database + "-wal") ?? 0) > 0 {
                add(
                    "case.sqlite-wal",
                    "'case.sqlite-wal' holds changes that another program made after \(seal.at). Close that program, "
                        + "or restore the case from a copy.")
            }
            attempt("case.sqlite") {
                guard try caseFile.file.hash() != seal.database else { return }
                add("case.sqlite", Self.changedDatabase(seal))
            }
        }
    }

    static func changedDatabase(_ seal: Seal) -> String {
        "'case.sqlite' was changed outside cotejo after it was sealed at \(seal.at): its SHA-256 is not the sealed one. "
            + "Restore it from a copy of the case, or see below what the change concerns."
    }
}
