import CaseFile
import Evidence

/// Counts what `add` did and says it.
struct AddTally {
    let json: Bool
    private(set) var refused = 0
    private var added = 0
    private var known = 0
    private var figures = 0

    init(json: Bool) { self.json = json }

    /// One file as JSON.
    private struct Line: Encodable {
        let file: String
        let outcome: String
        let sha256: String?
        let claims: Int?
        let findings: [FindingLine]
        let error: String?
    }

    /// A file that could not be read.
    mutating func refuse(_ file: String, _ message: String) throws {
        refused += 1
        if json {
            let line = Line(file: file, outcome: "refused", sha256: nil, claims: nil, findings: [], error: message)
            StandardOutput.write(try JSONLine.text(line))
        }
        StandardError.write(message)
    }

    /// A file that is in the case now.
    mutating func count(_ file: String, _ document: Document, _ extract: Evidence.Extract, _ outcome: AddOutcome) throws
    {
        let count = extract.figures.count
        if outcome == .added {
            added += 1
            figures += count
        } else {
            known += 1
        }
        if json {
            let line = Line(
                file: file, outcome: outcome.rawValue, sha256: document.id.hex,
                claims: outcome == .added ? extract.claims.count : nil,
                findings: document.findings.map(FindingLine.init), error: nil)
            return StandardOutput.write(try JSONLine.text(line))
        }
        let note = outcome == .added ? "\(count) \(count == 1 ? "figure" : "figures")" : "already in the case"
        StandardOutput.write("  \(document.name): \(note)")
        for finding in document.findings { StandardOutput.write("    ! \(finding.message)") }
    }

    func finish(_ path: String) {
        guard !json else { return }
        var parts = ["\(added) added with \(figures) \(figures == 1 ? "figure" : "figures")"]
        if known > 0 { parts.append("\(known) already there") }
        if refused > 0 { parts.append("\(refused) could not be read (see above)") }
        StandardOutput.write(parts.joined(separator: ", ") + ". Next: cotejo figures \(path)")
    }
}
