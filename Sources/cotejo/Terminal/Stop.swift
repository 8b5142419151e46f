import ArgumentParser
import CaseFile
import Intake
import Publication

/// Ends a command with one clear sentence and its exit code.
enum Stop {
    /// Something given cannot be used: exit code 65.
    static func badInput(_ message: String) -> ExitCode {
        StandardError.write(message)
        return .badInput
    }

    /// Something else went wrong: exit code 1.
    static func failure(_ message: String) -> ExitCode {
        StandardError.write(message)
        return .failure
    }

    /// A case that cannot be used: bad input, unless the machine is the trouble.
    static func error(_ error: CaseFileError) -> ExitCode {
        switch error.code {
        case .diskFull, .notPermitted, .busy, .unreadable: failure(error.message)
        case .alreadyExists, .wrongName, .notACase, .newerVersion, .damaged, .notFound, .query, .refused:
            badInput(error.message)
        }
    }
}
