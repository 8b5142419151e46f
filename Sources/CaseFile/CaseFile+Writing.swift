import Evidence
import GRDB

extension CaseFile {
    /// Runs one transaction that ends with a journal entry, then moves the head of the journal.
    func writing<Value>(
        _ verb: String = "write to", _ body: (Database) throws -> Value
    ) throws(CaseFileError) -> Value {
        do {
            try beginWriting()
            return try transaction(body)
        } catch {
            throw .from(error, case: paths.name, verb: verb)
        }
    }

    /// The same for one who is among the writers already.
    func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try database.writeWithoutTransaction { db in
            var value: Value?
            try db.inTransaction(.immediate) {
                value = try body(db)
                return .commit
            }
            if let last = try JournalTable.last(db) { try JournalHead(last).write(paths) }
            guard let value else { throw CaseFileError.damaged(paths.name, cause: "a transaction without a result") }
            return value
        }
    }

    /// Joins the writers of the case. The first one breaks the seal, after looking at what it sealed.
    func beginWriting() throws {
        guard !isReadOnly else {
            throw CaseFileError(
                .notPermitted,
                "Could not write to '\(paths.name)': its folder or its database is read-only. Give yourself the right "
                    + "to write there, or copy the case to a folder of your own.")
        }
        try seat.takeOnce {
            for _ in 1...100 {
                if seat.lock.takeAlone() {
                    do {
                        try breakSeal()
                    } catch {
                        seat.lock.release()
                        throw error
                    }
                    seat.lock.share()
                    return
                }
                seat.lock.share()
                if Seal.read(paths)?.state == .open { return }
                // The others sealed while this one waited: begin again as the first.
                seat.lock.release()
            }
            throw CaseFileError(
                .busy,
                "Could not write to '\(paths.name)': others kept opening and closing it. Wait for them to end, then "
                    + "try again.")
        }
    }

    /// - Precondition: nobody else is among the writers.
    private func breakSeal() throws {
        let finding = try SealFinding.look(at: self)
        if !finding.isIntact { try checkBeforeWriting(finding) }
        let now = clock.now()
        switch finding {
        case .intact(let seal), .interrupted(let seal), .changed(let seal):
            try seal.opened(at: now).write(paths)
        case .missing:
            guard let last = try database.read(JournalTable.last) else {
                throw CaseFileError.damaged(paths.name, cause: "no journal")
            }
            try Seal(state: .open, at: now, database: try file.hash(), head: JournalHead(last)).write(paths)
        }
        try originals.removeDrafts()
        if let action = finding.action {
            let particulars = try Particulars.json(Particulars.Reopened(sealed: finding.sealed, problems: 0))
            _ = try transaction { db in
                try JournalTable.append(at: now, by: "cotejo", action: action, particulars: particulars, db)
            }
        }
    }

    /// A new seal must not cover what the old one would have shown: without an intact seal everything is read first.
    private func checkBeforeWriting(_ finding: SealFinding) throws {
        let problems = try Verification(of: self, scope: .database).run().problems
        guard let first = problems.first else { return }
        throw CaseFileError(
            .damaged,
            "Nothing was written to '\(paths.name)', since what it holds is not what cotejo wrote: \(first.message) "
                + "Type 'cotejo verify \(paths.name)' to see everything, then restore the case from a copy.")
    }

    /// Ends the work on the case. The last writer to close seals the database.
    ///
    /// Call it once, after the last read or write; a case that is only dropped stays sound but unsealed.
    public func close() throws(CaseFileError) {
        do {
            guard seat.leave() else {
                try database.close()
                return
            }
            defer { seat.lock.release() }
            guard seat.lock.takeAlone(), let last = try emptyLog() else {
                try database.close()
                return
            }
            try database.close()
            let head = JournalHead(last)
            try head.write(paths)
            try Seal(state: .sealed, at: clock.now(), database: try file.hash(), head: head).write(paths)
        } catch {
            throw .from(error, case: paths.name, verb: "close")
        }
    }

    /// Moves everything from the write-ahead log into the database, and returns the last journal entry; `nil` when a
    /// reader elsewhere needs the log. The case then stays unsealed until the next writer closes it.
    private func emptyLog() throws -> JournalEntry? {
        try database.writeWithoutTransaction { db in
            do {
                try db.checkpoint(.truncate)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                return nil
            }
            return try JournalTable.last(db)
        }
    }
}
