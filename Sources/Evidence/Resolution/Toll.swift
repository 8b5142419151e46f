/// How many an operation killed and injured as the texts tell it, mention by mention, also where they state no number:
/// "a man was shot dead". Counted by rule, never added up over documents.
public struct Toll: Hashable, Sendable, Codable {
    /// One count with the claims that it rests on.
    public struct Count: Hashable, Sendable, Codable {
        public let low: Double
        public let best: Double
        public let high: Double
        /// The claims that tell it, by id, in the order of publication.
        public let claims: [String]

        public init(low: Double, best: Double, high: Double, claims: [String]) {
            self.low = low
            self.best = best
            self.high = high
            self.claims = claims
        }
    }

    /// `nil` where no text tells of any.
    public let killed: Count?
    public let injured: Count?

    public init(killed: Count?, injured: Count?) {
        self.killed = killed
        self.injured = injured
    }
}
