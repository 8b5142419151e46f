/// Something that a document says, with the exact words, who says so, and which rule read it.
///
/// Never edited, only judged or superseded.
public struct Claim: Hashable, Sendable, Codable, Identifiable {
    /// What is claimed.
    public enum Content: Hashable, Sendable, Codable {
        case figure(Figure)
        case event(Event)
        case role(PersonRole)
        case signal(Signal)
    }

    public let content: Content
    public let quote: Quote
    /// Who says so, nearest speaker first; empty when the document asserts it itself.
    public let attribution: [Speaker]
    public let stance: Stance
    /// The rule (or table mapping, or person) that made it: "passive-verb".
    public let rule: String
    /// The incident of the same document that it is about, by id; `nil` when the text does not settle it.
    public let incident: String?

    public init(
        content: Content, quote: Quote, attribution: [Speaker], stance: Stance, rule: String, incident: String? = nil
    ) {
        self.content = content
        self.quote = quote
        self.attribution = attribution
        self.stance = stance
        self.rule = rule
        self.incident = incident
    }

    /// The same claim as one about an incident of its document.
    public func about(incident: String?) -> Claim {
        Claim(
            content: content, quote: quote, attribution: attribution, stance: stance, rule: rule, incident: incident)
    }

    /// Sixteen hexadecimal digits made from where the words stand and what they are read as; the same on every run.
    public var id: String {
        var hasher = ContentHash.Hasher()
        let span = quote.locator.span
        for part in [quote.locator.document.hex, String(span.start), String(span.end), rule] {
            hasher.update(part: part)
        }
        for part in content.identity { hasher.update(part: part) }
        return String(hasher.finish().hex.prefix(16))
    }

    /// The figure; `nil` for a claim whose value is no quantity.
    public var figure: Figure? {
        if case .figure(let figure) = content { figure } else { nil }
    }

    /// The event; `nil` for a claim of another kind.
    public var event: Event? {
        if case .event(let event) = content { event } else { nil }
    }

    /// The role of a person; `nil` for a claim of another kind.
    public var role: PersonRole? {
        if case .role(let role) = content { role } else { nil }
    }

    /// The signal; `nil` for a claim of another kind.
    public var signal: Signal? {
        if case .signal(let signal) = content { signal } else { nil }
    }
}

extension Claim.Content {
    /// What tells one claim about the same words from another.
    fileprivate var identity: [String] {
        switch self {
        case .figure(let figure):
            ["figure", figure.category.rawValue, figure.counted.rawValue]
                + [figure.low, figure.high].map { $0.map { "\($0)" } ?? "" }
        case .event(let event):
            ["event", event.category.rawValue, event.negated ? "not" : ""]
                + [event.actor, event.target].flatMap { participant in
                    [participant?.counted?.rawValue ?? "", participant?.name ?? ""]
                }
        case .role(let role): ["role", role.person, role.role.rawValue, role.relation.rawValue]
        case .signal(let signal): ["signal", signal.kind.rawValue, signal.polarity.rawValue]
        }
    }
}
