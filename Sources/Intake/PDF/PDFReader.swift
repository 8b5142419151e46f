import Evidence

/// Reads a PDF through 'pdftotext' (poppler-utils), page by page, in a child process.
struct PDFReader: Sendable {
    let limits: Limits
    /// The folders in which the programs are sought.
    var searchPath = ChildProgram.usualSearchPath

    /// - Throws: ``IntakeError`` when no page gives text: with what is wrong and what to do.
    func read(_ bytes: [UInt8], path: String) async throws(IntakeError) -> Reading {
        let copy = try TemporaryFile(holding: bytes, for: path)
        defer { copy.remove() }
        let program = ChildProgram(
            name: "pdftotext", arguments: ["-enc", "UTF-8", copy.path, "-"], limits: limits, searchPath: searchPath)
        switch await program.run() {
        case .missing: throw IntakeError(.pdfReaderMissing, path: path)
        case .tooSlow: throw IntakeError(.tooSlow(seconds: limits.pdfSeconds), path: path)
        case .tooMuchOutput: throw IntakeError(.tooMuchText(limit: limits.pdfTextByteCount), path: path)
        case .failed(let reason): throw IntakeError(.pdfReaderFailed(reason: reason), path: path)
        case .ended(let output, let errors, let succeeded):
            return try reading(output, errors: errors, succeeded: succeeded, path: path)
        }
    }

    private func reading(
        _ output: [UInt8], errors: String, succeeded: Bool, path: String
    ) throws(IntakeError) -> Reading {
        let pages = PDFPages(output)
        let complaint = Self.firstComplaint(in: errors)
        guard pages.hasText else {
            if errors.contains("Incorrect password") { throw IntakeError(.passwordProtected, path: path) }
            if Self.speaksOfMemory(errors) { throw IntakeError(.tooMuchMemory(limit: limits.pdfMemory), path: path) }
            if !succeeded || pages.texts.isEmpty || complaint != nil {
                throw IntakeError(.damagedPDF(reason: complaint ?? "no page could be read"), path: path)
            }
            throw IntakeError(.noTextLayer(pageCount: pages.texts.count), path: path)
        }
        var findings: [IntakeFinding] = []
        if !succeeded || complaint != nil {
            findings.append(
                IntakeFinding(
                    code: "damaged-pdf",
                    message:
                        "The PDF is damaged ('\(complaint ?? "the reading broke off")'); the text that could be read was "
                        + "kept. Compare it with the document in a PDF viewer, or fetch it again."))
        }
        findings += pages.findings
        let text = pages.documentText
        let head = Array(text.string.utf8.prefix(8_192))
        let opening = LineCursor(head).map { PageLine(String(decoding: head[$0.content], as: UTF8.self)[...]) }
        return Reading(
            text: text, particulars: OpeningLines.particulars(of: opening), findings: findings)
    }

    /// The first line in which the program says that something is wrong with the file.
    private static func firstComplaint(in errors: String) -> String? {
        errors.split(separator: "\n").first { $0.contains("Error") }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    private static func speaksOfMemory(_ errors: String) -> Bool {
        ["Out of memory", "out of memory", "bad_alloc", "annot allocate memory", "failed to map"].contains {
            errors.contains($0)
        }
    }
}
