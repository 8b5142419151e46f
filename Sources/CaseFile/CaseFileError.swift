/// What stops work on a case: one or two sentences for the person, and a code for the caller.
public struct CaseFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of stop it is; callers choose their exit code by it, never by the words.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The path of a new case is taken.
        case alreadyExists
        /// The path of a new case does not end in ".cotejo".
        case wrongName
        /// There is no case at the path.
        case notACase
        /// A newer version of cotejo made the case.
        case newerVersion
        /// What is stored is not what was written.
        case damaged
        /// The disk, or the quota on it, is full.
        case diskFull
        /// The system does not allow reading or writing there.
        case notPermitted
        /// Another program holds the case.
        case busy
        /// A document or its original is not in the case.
        case notFound
        /// The system failed to read or write.
        case unreadable
        /// A search query cannot be read.
        case query
        /// What was given cannot be stored as it is.
        case refused
    }

    public let code: Code
    /// What went wrong, with its subject in single quotes, then what to do.
    public let message: String
    /// What the system or SQLite said, for a report of a bug; never needed to understand ``message``.
    public let cause: String?

    public init(_ code: Code, _ message: String, cause: String? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    /// The sentence.
    public var description: String { message }
}
