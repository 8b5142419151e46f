import ArgumentParser

extension ExitCode {
    /// An input or a case is bad (EX_DATAERR).
    static let badInput = ExitCode(65)
}
