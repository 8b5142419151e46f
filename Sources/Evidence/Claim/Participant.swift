/// Those who act in an event, or to whom it is done, in the words of the text.
public struct Participant: Hashable, Sendable, Codable {
    /// Who they are, as that mention describes them; `nil` when the words do not say ("they").
    public let counted: Counted?
    /// Where the words stand; `nil` when they are left out and known from the sentences before.
    public let span: Span?
    /// The person's full name, where the words name one.
    public let name: String?

    public init(counted: Counted?, span: Span? = nil, name: String? = nil) {
        self.counted = counted
        self.span = span
        self.name = name
    }
}
