/// Something wrong with an input that did not stop the run: it stays with the document and is shown with it.
public struct IntakeFinding: Hashable, Sendable, Codable {
    /// What kind of thing, stable across versions: "converted-windows-1252", "page-without-text".
    public let code: String
    /// One or two sentences for a person: what is wrong, and what to do.
    public let message: String
    /// Where in the text, when it is about a place.
    public let span: Span?

    public init(code: String, message: String, span: Span? = nil) {
        self.code = code
        self.message = message
        self.span = span
    }
}
