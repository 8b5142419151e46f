import Evidence
import GRDB

extension Verification {
    func checkDocuments(_ entries: [JournalEntry], _ db: Database, _ progress: (Int, Int) -> Void) throws {
        var added: [ContentHash: Particulars.DocumentAdded] = [:]
        var captures: Set<ContentHash> = []
        for entry in entries {
            attempt("journal entry \(entry.number)") {
                if entry.action == Action.documentAdded {
                    let particulars = try Particulars.read(Particulars.DocumentAdded.self, from: entry.particulars)
                    added[particulars.document] = particulars
                    captures.insert(particulars.capture)
                } else if entry.action == Action.captureAdded {
                    captures.insert(
                        try Particulars.read(Particulars.CaptureAdded.self, from: entry.particulars).capture)
                }
            }
        }
        let numbers = try DocumentTable.numbers(db)
        var index: SearchIndexSums?
        if !isSealed { attempt("search index") { index = try SearchIndexSums(db) } }
        for (count, number) in numbers.enumerated() {
            progress(count, numbers.count)
            attempt("document \(number)") {
                guard let stored = try DocumentTable.read(number, db) else { return }
                let document = stored.document
                let sums = added.removeValue(forKey: document.id)
                check(stored, against: sums)
                attempt(document.name) { try checkExtract(of: stored, sums, db) }
                if scope == .everything { checkOriginal(of: document) }
                index?.check(document, number: number, self)
            }
        }
        progress(numbers.count, numbers.count)
        report.counts.documents = numbers.count
        for missing in added.values.sorted(by: { $0.document < $1.document }) {
            add(
                missing.name,
                "'\(missing.name)' was added, but its row is gone or has another SHA-256 than '\(missing.document)'. "
                    + "Restore the case from a copy.")
        }
        attempt("captures") { try checkCaptures(captures, db) }
    }

    private func check(_ stored: DocumentTable.Stored, against added: Particulars.DocumentAdded?) {
        let document = stored.document
        guard let added else {
            add(
                document.name,
                "'\(document.name)' is in the case, but the journal does not say that it was added. Restore the case "
                    + "from a copy.")
            return
        }
        if Fingerprint.of(text: document.text.string) != added.text {
            add(
                document.name,
                "The text of '\(added.name)' is not the one that was stored. Restore the case from a copy.")
        }
        if Fingerprint.of(document, extractor: stored.extractor) != added.metadata {
            add(
                document.name,
                "What is stored about '\(added.name)' (title, publisher, date, authors, origin, pages, findings) was "
                    + "changed. Restore the case from a copy.")
        }
    }

    private func checkExtract(
        of stored: DocumentTable.Stored, _ sums: Particulars.DocumentAdded?, _ db: Database
    ) throws {
        let document = stored.document
        let extract = try ExtractTable.read(of: stored.number, id: document.id, name: document.name, db)
        report.counts.claims += extract.claims.count
        for claim in extract.claims {
            let locator = claim.quote.locator
            let words = document.text.words(at: locator.span)
            if words == nil || !(words ?? "").utf8.elementsEqual(claim.quote.words.utf8) {
                add(
                    "claim \(claim.id)",
                    "The quote of claim '\(claim.id)' is not what stands in the text of '\(document.name)' at bytes "
                        + "\(locator.span.start) to \(locator.span.end). Restore the case from a copy.")
            } else if locator.page != document.text.page(at: locator.span.start) {
                add(
                    "claim \(claim.id)",
                    "The page of claim '\(claim.id)' is not the one on which its quote stands in '\(document.name)'. "
                        + "Restore the case from a copy.")
            }
        }
        guard let sums else { return }
        if Fingerprint.of(extract.claims) != sums.claims {
            add(
                document.name,
                "The claims of '\(document.name)' (numbers, speakers, places, quotes, stance) are not those that were "
                    + "stored. Restore the case from a copy.")
        }
        if Fingerprint.ofReading(extract) != sums.reading {
            add(
                document.name,
                "The attributions, mentions or citations of '\(document.name)' are not those that were stored. Restore "
                    + "the case from a copy.")
        }
    }

    private func checkOriginal(of document: Document) {
        let path = CasePaths.relative(original: document.id)
        guard let size = Disk.size(ofFile: caseFile.paths.original(document.id)) else {
            add(
                path, "'\(path)', the original of '\(document.name)', is missing. Add the document again to restore it."
            )
            return
        }
        attempt(path) {
            report.counts.originalBytes += size
            guard try caseFile.originals.hash(of: document.id) != document.id else { return }
            add(
                path,
                "'\(path)', the original of '\(document.name)', was changed: its SHA-256 is not its name. Delete it, "
                    + "then add the document again from an untouched copy.")
        }
    }

    private func checkCaptures(_ known: Set<ContentHash>, _ db: Database) throws {
        let captures = try CaptureTable.all(db)
        report.counts.captures = captures.count
        var missing = known
        for capture in captures where missing.remove(Fingerprint.of(capture)) == nil {
            add(
                "capture of \(capture.document)",
                "The capture of '\(capture.document)' from '\(capture.path)' is not the one that was stored. Restore "
                    + "the case from a copy.")
        }
        if !missing.isEmpty {
            add("captures", "\(missing.count) captures are gone or were changed. Restore the case from a copy.")
        }
    }
}
