/// A police or military action with a place and a time; the incident that claims are about.
public struct Operation: Hashable, Sendable, Codable, Identifiable {
    /// "operation-1", in the order of date.
    public let id: String
    public let date: Period?
    public let places: [String]
    /// The claims that are about it, by id.
    public let claims: [String]
    /// Whether it is the one that the documents are mostly about.
    public let main: Bool
    /// The dead and injured as its documents tell them; `nil` where no figure is needed besides those that they state.
    public let toll: Toll?
    /// The persons whom its documents name, with their relation to the acts.
    public let people: [PersonRole]

    public init(
        id: String, date: Period?, places: [String], claims: [String], main: Bool, toll: Toll? = nil,
        people: [PersonRole] = []
    ) {
        self.id = id
        self.date = date
        self.places = places
        self.claims = claims
        self.main = main
        self.toll = toll
        self.people = people
    }
}
