/// What `verify` found.
public struct VerificationReport: Hashable, Sendable, Codable {
    /// One thing that is not as it was written.
    public struct Problem: Hashable, Sendable, Codable {
        /// What is broken: a file, a journal entry, a document, a claim.
        public let subject: String
        /// What is wrong with it, and what to do.
        public let message: String

        public init(subject: String, message: String) {
            self.subject = subject
            self.message = message
        }
    }

    /// How much was checked.
    public struct Counts: Hashable, Sendable, Codable {
        public var documents = 0
        public var claims = 0
        public var captures = 0
        public var journalEntries = 0
        /// The bytes of the originals that were hashed again.
        public var originalBytes = 0

        public init() {}
    }

    public internal(set) var problems: [Problem] = []
    /// What a reader should know that is no damage: an unsealed case, what an interrupted `add` left.
    public internal(set) var notes: [String] = []
    public internal(set) var counts = Counts()

    public init() {}

    /// Whether everything is as it was written.
    public var isSound: Bool { problems.isEmpty }
}
