import Evidence

/// A named person of a gold text: who it is, and how the text relates that person to the acts.
public struct GoldPerson: Hashable, Sendable, Decodable {
    public let name: String
    public let rankOrTitle: String?
    public let role: PersonRole.Role
    public let relation: PersonRole.Relation

    public init(name: String, rankOrTitle: String?, role: PersonRole.Role, relation: PersonRole.Relation) {
        self.name = name
        self.rankOrTitle = rankOrTitle
        self.role = role
        self.relation = relation
    }

    private enum CodingKeys: String, CodingKey {
        case name, role
        case rankOrTitle = "rank_or_title"
        case relation = "relation_to_acts"
    }
}
