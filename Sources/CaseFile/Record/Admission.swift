import Evidence

/// What must hold before a document enters a case: the last door before the record.
enum Admission {
    static func check(
        _ document: Document, original: [UInt8], capture: Capture, extract: Extract
    ) throws(CaseFileError) {
        func refused(_ what: String) -> CaseFileError {
            CaseFileError(.refused, "Could not add '\(document.name)': \(what)")
        }
        guard ContentHash(of: original) == document.id, document.byteCount == original.count else {
            throw refused(
                "its bytes are not those that were read. Wait until nothing changes the file, then add it again.")
        }
        guard capture.document == document.id else {
            throw refused("its capture is of another document. Report this as a bug.")
        }
        // SQLite's tools end a text at its first NUL; it would look shorter than it is.
        let texts = [document.text.string] + particulars(of: document, capture, extract)
        guard !texts.contains(where: { $0.utf8.contains(0) }) else {
            throw refused(
                "its text holds a NUL character, as binary files do. Convert it to plain text, then add that.")
        }
        for claim in extract.claims {
            guard claim.figure?.low?.isNaN != true, claim.figure?.high?.isNaN != true else {
                throw refused(
                    "a claim of rule '\(claim.rule)' counts something that is no number. Report this as a bug.")
            }
            let quote = claim.quote
            guard quote.locator.document == document.id, let words = document.text.words(at: quote.locator.span),
                words.utf8.elementsEqual(quote.words.utf8)
            else {
                throw refused(
                    "the quote '\(quote.words)' does not stand where its claim says (rule '\(claim.rule)'). "
                        + "Report this as a bug.")
            }
            guard quote.locator.page == document.text.page(at: quote.locator.span.start) else {
                throw refused(
                    "the quote '\(quote.words)' does not stand on the page that its claim says (rule '\(claim.rule)'). "
                        + "Report this as a bug.")
            }
        }
    }

    /// Every other text that a row will hold.
    private static func particulars(of document: Document, _ capture: Capture, _ extract: Extract) -> [String] {
        let optional = [
            document.title, document.publisher, document.origin, document.language?.rawValue, capture.origin,
        ]
        let claims = extract.claims.flatMap { claim in
            let row = ClaimRow(claim.content)
            let optional = [row.unit, row.actor?.name, row.target?.name, row.person, row.rankOrTitle, claim.incident]
            return [claim.rule] + optional.compactMap(\.self) + row.places + claim.attribution.map(\.name)
        }
        return [document.name, document.mediaType, capture.path, capture.by, capture.at] + document.authors
            + optional.compactMap(\.self) + document.findings.flatMap { [$0.code, $0.message] } + claims
            + extract.citations.map(\.name) + extract.incidents.flatMap(particulars)
    }

    private static func particulars(of incident: Incident) -> [String] {
        [incident.id] + incident.places + incident.actors.compactMap(\.name)
            + incident.victims.flatMap { [$0.name, $0.description].compactMap(\.self) }
    }
}
