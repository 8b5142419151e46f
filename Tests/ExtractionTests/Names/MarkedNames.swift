import Evidence
import TestMaterial
import Testing

/// Names that a test marks in a text: labels that begin with P are persons, with O organisations, with L places.
enum MarkedNames {
    /// Expects exactly the marked names, each with its kind and bounds.
    static func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = MarkedText(marked)
        let found = Reader.extract(text.text).mentions.filter { $0.kind != .date && $0.kind != .quantity }
        let document = DocumentText(text.text)
        let said = found.map { "\($0.kind) \(document.words(at: $0.span) ?? "")" }
        let expected = text.spans.sorted { $0.value < $1.value }.map { label, span in
            let kind: Mention.Kind = label.hasPrefix("P") ? .person : label.hasPrefix("O") ? .organisation : .place
            return "\(kind) \(document.words(at: span) ?? "")"
        }
        #expect(said == expected, sourceLocation: sourceLocation)
    }
}
