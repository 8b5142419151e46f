import Evidence

/// A gold text put before the program: what a careful reader finds in it, and what the program read.
public struct Trial: Sendable {
    public let gold: GoldDocument
    public let text: GoldText
    public let language: LanguageCode?
    let extract: Extract
    private let alignment: TextAlignment

    /// - Parameter document: the text as the program read it, in which the spans of the extract lie.
    public init(gold: GoldDocument, text: GoldText, document: Document, extract: Extract) {
        self.gold = gold
        self.text = text
        self.language = document.language
        self.extract = extract
        alignment = TextAlignment(read: document.text.string, gold: text)
    }

    /// A value with the code points of the gold text where it stands.
    struct Placed<Value> {
        let range: Range<Int>
        let value: Value
        /// The rule that read it.
        var rule = ""
    }

    /// The code points of a span in the gold text; `nil` when its words do not stand there.
    func range(_ span: Span) -> Range<Int>? { alignment.range(span) }

    /// The claims that a function takes, with their places.
    func claims<Value>(_ content: (Claim) -> Value?) -> [Placed<Value>] {
        extract.claims.compactMap { claim in
            guard let value = content(claim), let range = range(claim.quote.locator.span) else { return nil }
            return Placed(range: range, value: value, rule: claim.rule)
        }
    }
}
