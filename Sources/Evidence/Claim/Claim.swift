/// Something that a document says, with the exact words, who says so, and which rule read it.
///
/// Never edited, only judged or superseded. In this version every claim is a figure; events, roles and signals
/// join as further kinds of ``Content``.
public struct Claim: Hashable, Sendable, Codable, Identifiable {
    /// What is claimed.
    public enum Content: Hashable, Sendable, Codable {
        case figure(Figure)
    }

    public let content: Content
    public let quote: Quote
    /// Who says so, nearest speaker first; empty when the document asserts it itself.
    public let attribution: [Speaker]
    public let stance: Stance
    /// The rule (or table mapping, or person) that made it: "passive-verb".
    public let rule: String

    public init(content: Content, quote: Quote, attribution: [Speaker], stance: Stance, rule: String) {
        self.content = content
        self.quote = quote
        self.attribution = attribution
        self.stance = stance
        self.rule = rule
    }

    /// Sixteen hexadecimal digits made from where the words stand and what they are read as; the same on every run.
    public var id: String {
        var hasher = ContentHash.Hasher()
        let span = quote.locator.span
        for part in [quote.locator.document.hex, String(span.start), String(span.end), rule] {
            hasher.update(part: part)
        }
        switch content {
        case .figure(let figure):
            for part in ["figure", figure.category.rawValue, figure.counted.rawValue] { hasher.update(part: part) }
            for bound in [figure.low, figure.high] { hasher.update(part: bound.map { "\($0)" } ?? "") }
        }
        return String(hasher.finish().hex.prefix(16))
    }

    /// The figure, for a claim whose value is a quantity.
    public var figure: Figure {
        switch content {
        case .figure(let figure): figure
        }
    }
}
