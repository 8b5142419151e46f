import ArgumentParser
import Intake

/// Runs a command over files without a case: one output for each, in order; a bad file does not end the run.
struct FileStream {
    let paths: [String]
    let jsonl: Bool

    /// - Parameter work: makes what is printed of one file.
    /// - Throws: exit code 65 at the end when a file could not be read.
    func run(_ work: @escaping @Sendable (String, IntakeResult) -> [UInt8]) async throws {
        var bad = 0
        let entries = SourceList.entries(of: paths)
        // Where the results come by on a terminal, they are the progress.
        var progress = StandardOutput.isTerminal ? nil : Progress("Reading", total: entries.count)
        var done = 0
        let reader = FileReader(intake: Intake(), width: 4)
        try await reader.read(entries) { path, outcome -> Result<[UInt8], IntakeError> in
            outcome.map { work(path, $0) }
        } deliver: { path, outcome in
            done += 1
            progress?.update(done)
            switch outcome {
            case .success(let bytes): StandardOutput.write(bytes)
            case .failure(let error):
                bad += 1
                try report(path, error.message)
            }
        }
        progress?.finish()
        if bad > 0 { throw ExitCode.badInput }
    }

    private func report(_ path: String, _ message: String) throws {
        if jsonl { StandardOutput.write(try JSONLine.text(ErrorLine(document: path, error: message))) }
        StandardError.write(message)
    }
}
