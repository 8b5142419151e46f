/// A name, date or quantity where it stands in a text. Made by a machine; never mixed with accepted entities.
public struct Mention: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case person, organisation, place, date, quantity
    }

    public let kind: Kind
    public let span: Span

    public init(kind: Kind, span: Span) {
        self.kind = kind
        self.span = span
    }
}
