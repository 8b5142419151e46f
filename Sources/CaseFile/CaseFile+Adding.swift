import Evidence
import GRDB

extension CaseFile {
    /// Adds a document with its original, its capture and what extraction read out of it.
    ///
    /// The original is on the disk before the one transaction that adds everything else, and the transaction is on
    /// the disk before this returns: killed at any moment, a case holds the document whole or not at all. The same
    /// bytes again add a capture when path or origin are new, else nothing; an original that went missing is restored.
    ///
    /// - Parameters:
    ///   - original: the untouched bytes, whose SHA-256 is the document's id.
    ///   - capture: who adds it, when, from where; the journal takes its name and time from it.
    ///   - extractor: the version of the extraction: "cotejo 0.1.0".
    /// - Throws: `refused` when the parts do not fit one another, `diskFull`, `notPermitted`, `busy`.
    public func add(
        _ document: Document, original: [UInt8], capture: Capture, extract: Extract, extractor: String
    ) throws(CaseFileError) -> AddOutcome {
        try Admission.check(document, original: original, capture: capture, extract: extract)
        do {
            try beginWriting()
            if let number = try database.read({ db in try DocumentTable.number(of: document.id, db) }) {
                return try addAgain(document.id, number: number, original: original, capture: capture)
            }
            try originals.put(original, as: document.id)
            return try addNew(document, capture: capture, extract: extract, extractor: extractor)
        } catch {
            throw .from(error, case: paths.name, verb: "add '\(document.name)' to")
        }
    }

    private func addNew(
        _ document: Document, capture: Capture, extract: Extract, extractor: String
    ) throws -> AddOutcome {
        let particulars = try Particulars.json(
            Particulars.DocumentAdded(document, extract: extract, extractor: extractor, capture: capture))
        let indexed = IndexedText(document.text.string, language: document.language)
        return try transaction { db in
            // Another process may have added it since the look before the transaction.
            if let number = try DocumentTable.number(of: document.id, db) {
                return try addCapture(capture, of: number, db)
            }
            let number = try DocumentTable.insert(document, extractor: extractor, db)
            try ExtractTable.insert(extract, of: number, db)
            try CaptureTable.insert(capture, of: number, db)
            try indexed.insert(as: number, db)
            try JournalTable.append(
                at: capture.at, by: capture.by, action: Action.documentAdded, particulars: particulars, db)
            return .added
        }
    }

    private func addAgain(
        _ id: ContentHash, number: Int, original: [UInt8], capture: Capture
    ) throws -> AddOutcome {
        if Disk.size(ofFile: paths.original(id)) != original.count {
            try originals.put(original, as: id)
            let particulars = try Particulars.json(Particulars.OriginalRestored(document: id, path: capture.path))
            _ = try transaction { db in
                try JournalTable.append(
                    at: capture.at, by: capture.by, action: Action.originalRestored, particulars: particulars, db)
            }
        }
        // Looking first keeps a second `add` of a whole folder from waiting for the disk.
        let isKnown = try database.read { db in try CaptureTable.isKnown(capture, of: number, db) }
        return isKnown ? .alreadyThere : try transaction { db in try addCapture(capture, of: number, db) }
    }

    private func addCapture(_ capture: Capture, of number: Int, _ db: Database) throws -> AddOutcome {
        guard try !CaptureTable.isKnown(capture, of: number, db) else { return .alreadyThere }
        try CaptureTable.insert(capture, of: number, db)
        let particulars = Particulars.CaptureAdded(
            document: capture.document, path: capture.path, capture: Fingerprint.of(capture))
        try JournalTable.append(
            at: capture.at, by: capture.by, action: Action.captureAdded, particulars: try Particulars.json(particulars),
            db)
        return .newCapture
    }
}
