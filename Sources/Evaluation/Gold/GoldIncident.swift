import Evidence

/// One specific operation or attack as a careful reader sums it up from a gold text.
public struct GoldIncident: Hashable, Sendable, Decodable {
    /// A person or a group to whom it was done.
    public struct Victim: Hashable, Sendable, Decodable {
        public let name: String?
        public let description: String?
        public let low: Int?
        public let high: Int?
        public let effect: Incident.Victim.Effect?

        public init(
            name: String? = nil, description: String? = nil, low: Int?, high: Int?, effect: Incident.Victim.Effect?
        ) {
            self.name = name
            self.description = description
            self.low = low
            self.high = high
            self.effect = effect
        }
    }

    public let id: String
    public let kind: Incident.Kind
    public let date: Period?
    public let places: [String]
    public let victims: [Victim]

    public init(id: String, kind: Incident.Kind, date: Period?, places: [String], victims: [Victim]) {
        self.id = id
        self.kind = kind
        self.date = date
        self.places = places
        self.victims = victims
    }

    private enum CodingKeys: String, CodingKey {
        case id, date, places, victims
        case kind = "type"
    }
}
