import Evidence
import GRDB

extension Verification {
    func checkJournal(_ entries: [JournalEntry], head: JournalHead?, _ finding: SealFinding) {
        report.counts.journalEntries = entries.count
        var last: JournalEntry?
        for entry in entries {
            let expected = (last?.number ?? 0) + 1
            if entry.number != expected {
                add("journal entry \(expected)", "Journal entry \(expected) is missing. Restore the case from a copy.")
            } else if entry.previous != last?.hash ?? JournalEntry.origin {
                add(
                    "journal entry \(entry.number)",
                    "Journal entry \(entry.number) does not follow entry \(expected - 1): one of them was changed. "
                        + "Restore the case from a copy.")
            }
            if !entry.isIntact {
                add(
                    "journal entry \(entry.number)",
                    "Journal entry \(entry.number) ('\(entry.action)') was changed: its hash is not that of what it "
                        + "says. Restore the case from a copy.")
            }
            last = entry
        }
        if let head { checkEnd(entries, at: head, named: "journal.head") }
        switch finding {
        case .intact(let seal), .interrupted(let seal), .changed(let seal):
            checkEnd(entries, at: seal.head, named: "seal")
        case .missing: break
        }
    }

    /// The journal must still hold the entry that a file beside it remembers.
    private func checkEnd(_ entries: [JournalEntry], at head: JournalHead, named file: String) {
        guard let entry = entries.first(where: { $0.number == head.number }) else {
            add(
                "journal",
                "The end of the journal is missing: '\(file)' names entry \(head.number), the last one there is "
                    + "\(entries.last?.number ?? 0). Restore the case from a copy.")
            return
        }
        guard entry.hash != head.hash else { return }
        add(
            "journal entry \(entry.number)",
            "Journal entry \(entry.number) is not the one that '\(file)' names: one of the two was changed. Restore the "
                + "case from a copy.")
    }

    func checkTitlePage(_ first: JournalEntry?, _ db: Database) throws {
        let row = try Row.fetchOne(
            db, sql: "SELECT title, language, created_at, created_by FROM case_file WHERE id = 1")
        guard let first, first.action == Action.caseCreated, let row else {
            add("title page", "The journal does not begin with the making of the case. Restore the case from a copy.")
            return
        }
        let created = try Particulars.read(Particulars.CaseCreated.self, from: first.particulars)
        let page = StoredRow(row: row, subject: "the title page")
        let stored = [try page.text(0), try page.text(1), try page.text(2), try page.text(3)]
        let written = [created.title, created.language, first.at, first.by]
        for (index, what) in ["title", "language", "date", "maker"].enumerated()
        where !stored[index].utf8.elementsEqual(written[index].utf8) {
            add(
                "title page",
                "The \(what) of the case was changed: it is '\(stored[index])', the journal says '\(written[index])'. "
                    + "Restore the case from a copy.")
        }
    }

    func checkBackups(_ entries: [JournalEntry]) throws {
        for entry in entries where entry.action == Action.caseMigrated {
            let migrated = try Particulars.read(Particulars.CaseMigrated.self, from: entry.particulars)
            attempt(migrated.backup) {
                var hasher = ContentHash.Hasher()
                try Disk.readPieces(of: caseFile.paths.folder + "/" + migrated.backup) { hasher.update($0) }
                guard hasher.finish() != migrated.sha256 else { return }
                add(
                    migrated.backup,
                    "'\(migrated.backup)' was changed after it was made. Restore it from a copy of the case.")
            }
        }
    }
}
