/// One specific operation or attack as one document tells it, built over its sentences.
public struct Incident: Hashable, Sendable, Codable, Identifiable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case attack, bombing, kidnapping, arson, robbery, operation, other
    }

    /// Who is said to have acted.
    public struct Actor: Hashable, Sendable, Codable {
        public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
            case individual, organisation
        }

        /// How sure the text is, and on whose word.
        public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable {
            case fact
            case suspectedByAuthorities = "suspected_by_authorities"
            case suspected, claimed, possible, reported
        }

        /// In the words of the text; `nil` when it says only whether the state acted.
        public let name: String?
        public let kind: Kind
        /// Whether police, army or other arms of the state; `nil` when the text does not say.
        public let isState: Bool?
        public let confidence: Confidence?

        public init(name: String?, kind: Kind, isState: Bool?, confidence: Confidence?) {
            self.name = name
            self.kind = kind
            self.isState = isState
            self.confidence = confidence
        }
    }

    /// A person or a group to whom it was done.
    public struct Victim: Hashable, Sendable, Codable {
        public enum Effect: String, Hashable, Sendable, Codable, CaseIterable {
            case death, injury, none, other
        }

        public let name: String?
        /// In the words of the text: "Jesuit priests".
        public let description: String?
        public let low: Int?
        public let high: Int?
        public let effect: Effect?

        public init(name: String?, description: String?, low: Int?, high: Int?, effect: Effect?) {
            self.name = name
            self.description = description
            self.low = low
            self.high = high
            self.effect = effect
        }
    }

    /// "i1", in the order of the text.
    public let id: String
    public let kind: Kind
    public let date: Period?
    /// Widest first where the text gives several levels, each once.
    public let places: [String]
    public let actors: [Actor]
    public let victims: [Victim]
    /// Where the text tells it, in its order; the first opens it.
    public let spans: [Span]

    public init(
        id: String, kind: Kind, date: Period?, places: [String], actors: [Actor], victims: [Victim], spans: [Span]
    ) {
        self.id = id
        self.kind = kind
        self.date = date
        self.places = places
        self.actors = actors
        self.victims = victims
        self.spans = spans
    }
}
