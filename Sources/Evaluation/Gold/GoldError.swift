/// Gold that cannot be used, in sentences for the person who wrote it.
public struct GoldError: Error, Hashable, Sendable {
    /// What is wrong and where, and what to do.
    public let message: String

    public init(_ message: String) { self.message = message }
}
