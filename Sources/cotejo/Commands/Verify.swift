import ArgumentParser
import CaseFile
import Evidence

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every byte, quote and journal entry of a case.",
        discussion: """
            Hashes the originals again, reads every quote again, walks the journal. Names what is broken and exits
            with 65; a sound case exits with 0. Write down the last hash: with it nobody can replace the whole case
            unnoticed.

            EXAMPLE
              cotejo verify raids.cotejo
            """)

    @Argument(help: "The case.", completion: .directory)
    var path: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        var progress: Progress?
        let report: VerificationReport
        let last: JournalEntry?
        do throws(CaseFileError) {
            report = try CaseFile.verify(at: path) { done, total in
                if progress == nil { progress = Progress("Verifying", total: total) }
                progress?.update(done)
            }
            progress?.finish()
            last = report.isSound ? try lastEntry() : nil
        } catch {
            throw Stop.error(error)
        }
        if json {
            StandardOutput.write(try JSONLine.text(VerificationLine(report: report, last: last)))
        } else {
            StandardOutput.write(VerificationPage.text(report, last: last, path: path))
        }
        if !report.isSound { throw ExitCode.badInput }
    }

    private func lastEntry() throws(CaseFileError) -> JournalEntry? {
        let caseFile = try CaseFile.open(at: path)
        let last = try caseFile.journal().last
        try caseFile.close()
        return last
    }
}

/// What `verify --json` prints.
struct VerificationLine: Encodable {
    let report: VerificationReport
    let last: JournalEntry?
}

/// What `verify` says to a person.
enum VerificationPage {
    static func text(_ report: VerificationReport, last: JournalEntry?, path: String) -> String {
        var lines = report.problems.map { "BROKEN \($0.subject): \($0.message)" } + report.notes
        let counts = report.counts
        let checked =
            "\(counts.documents) documents (\(counts.originalBytes) bytes), \(counts.claims) quotes, "
            + "\(counts.captures) captures, \(counts.journalEntries) journal entries"
        if report.isSound {
            lines.append("'\(path)' is sound: \(checked).")
            if let last { lines.append("Last journal entry: number \(last.number), \(last.hash.hex)") }
        } else {
            lines.append(
                "'\(path)' is broken in \(report.problems.count == 1 ? "one place" : "\(report.problems.count) places"). Checked: \(checked)."
            )
        }
        return lines.joined(separator: "\n")
    }
}
