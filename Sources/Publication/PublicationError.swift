/// Why a report cannot be made, in a sentence that names the number or quote at fault.
public struct PublicationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is at fault: "figure '0a0000000001'".
    public let subject: String
    /// What went wrong, then what to do.
    public let message: String

    public var description: String { message }
}
