import Evidence

/// A text in which a test marks the spans that it expects: `⟦1⟧police said⟦/1⟧` is the span "1" of "police said".
///
/// Marks may nest and overlap. Offsets are in UTF-8 bytes of the text without its marks.
public struct MarkedText: Hashable, Sendable {
    /// The text without marks.
    public let text: String
    /// The span of each mark, by its label.
    public let spans: [String: Span]

    /// Reads a marked text.
    ///
    /// - Precondition: every mark that opens closes once, and no label is used twice.
    public init(_ marked: String) {
        var text = ""
        var starts: [String: Int] = [:]
        var spans: [String: Span] = [:]
        var rest = marked[...]
        while let open = rest.firstIndex(of: "⟦") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "⟧") else { preconditionFailure("a mark ends with '⟧'") }
            let label = String(rest[rest.index(after: open)..<close])
            if label.hasPrefix("/") {
                let name = String(label.dropFirst())
                guard let start = starts[name], spans[name] == nil else {
                    preconditionFailure("the mark '\(name)' opens before it closes, and closes once")
                }
                spans[name] = Span(start, text.utf8.count)
            } else {
                precondition(starts[label] == nil, "the mark '\(label)' opens once")
                starts[label] = text.utf8.count
            }
            rest = rest[rest.index(after: close)...]
        }
        precondition(starts.count == spans.count, "every mark that opens closes")
        self.text = text + rest
        self.spans = spans
    }

    /// The span of a mark.
    ///
    /// - Precondition: the label is marked.
    public subscript(label: String) -> Span {
        guard let span = spans[label] else { preconditionFailure("'\(label)' is not marked") }
        return span
    }

    /// The words of a mark.
    public func words(_ label: String) -> String {
        let span = self[label]
        return String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    }
}
