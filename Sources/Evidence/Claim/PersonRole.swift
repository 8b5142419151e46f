/// A claim of who a named person is: rank or title, role, and relation to the acts that the document tells.
public struct PersonRole: Hashable, Sendable, Codable {
    /// What the person is in public life or in the case.
    public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
        case official, police, military, prosecutor, lawyer, journalist, victim, suspect, witness, relative, expert
        case other
    }

    /// How the document relates the person to the acts; where several hold, the first of this order.
    public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
        case convicted, accused, investigated, victim, speaker, none
    }

    /// The fullest name that the text gives.
    public let person: String
    /// In the words of the text: "Interior Minister".
    public let rankOrTitle: String?
    public let role: Role
    public let relation: Relation

    public init(person: String, rankOrTitle: String?, role: Role, relation: Relation) {
        self.person = person
        self.rankOrTitle = rankOrTitle
        self.role = role
        self.relation = relation
    }
}
