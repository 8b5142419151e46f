/// Why the workbench cannot run, in a sentence for the person who starts it.
public struct WorkbenchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, then what to do.
    public let message: String

    public var description: String { message }
}
