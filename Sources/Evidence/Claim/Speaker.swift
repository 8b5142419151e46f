/// One link of an attribution: somebody or something that says so, in the words of the text.
public struct Speaker: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case person, office, organisation, outlet, document, anonymous
    }

    /// The fullest name that the text gives.
    public let name: String
    public let kind: Kind
    /// The rank, title or office that the text gives to a person: "Vice Interior Minister".
    public let office: String?
    /// Where the words stand; `nil` when a person added them.
    public let span: Span?

    public init(name: String, kind: Kind, office: String? = nil, span: Span? = nil) {
        self.name = name
        self.kind = kind
        self.office = office
        self.span = span
    }
}
