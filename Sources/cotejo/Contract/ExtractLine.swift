import Evidence

/// What `cotejo extract --jsonl` prints of one file: the document and all that was read out of it.
struct ExtractLine: Encodable {
    let document: Document
    let path: String
    let extract: Evidence.Extract

    private enum Key: String, CodingKey { case claims, attributions, mentions, incidents }

    func encode(to encoder: any Encoder) throws {
        try DocumentLine(document, path: path).encode(to: encoder)
        let offsets = CodePointOffsets(document.text.string)
        let places = Passages(text: document.text, offsets: offsets)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(extract.claims.map { ClaimLine(claim: $0, offsets: offsets) }, forKey: .claims)
        try container.encode(extract.attributions.map { AttributionLine($0, places) }, forKey: .attributions)
        try container.encode(extract.mentions.map { MentionLine($0, places) }, forKey: .mentions)
        try container.encode(
            extract.incidents.map { ReadIncidentLine(incident: $0, offsets: offsets) }, forKey: .incidents)
    }
}

/// Words with their place in code points.
struct PassageLine: Encodable {
    let text: String
    let start: Int
    let end: Int
}

/// Looks up the words of spans in one text.
struct Passages {
    let text: DocumentText
    let offsets: CodePointOffsets

    func passage(_ span: Span) -> PassageLine {
        let range = offsets.range(span)
        return PassageLine(text: text.words(at: span) ?? "", start: range.lowerBound, end: range.upperBound)
    }
}

/// Who says what, as JSON.
struct AttributionLine: Encodable {
    let source: PassageLine?
    let cue: PassageLine
    let content: PassageLine
    let direct: Bool

    init(_ frame: AttributionFrame, _ passages: Passages) {
        source = frame.source.map(passages.passage)
        cue = passages.passage(frame.cue)
        content = passages.passage(frame.content)
        direct = frame.direct
    }

    private enum Key: String, CodingKey { case source, cue, content, direct }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(source, forKey: .source)
        try container.encode(cue, forKey: .cue)
        try container.encode(content, forKey: .content)
        try container.encode(direct, forKey: .direct)
    }
}

/// A name, date or quantity, as JSON.
struct MentionLine: Encodable {
    let kind: Mention.Kind
    let text: String
    let start: Int
    let end: Int

    init(_ mention: Mention, _ passages: Passages) {
        let passage = passages.passage(mention.span)
        kind = mention.kind
        text = passage.text
        start = passage.start
        end = passage.end
    }
}
