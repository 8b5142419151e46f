import Evidence

/// What `cotejo extract --jsonl` prints of one file: the document and all that was read out of it.
struct ExtractLine {
    let document: Document
    let path: String
    let extract: Evidence.Extract

    /// The whole line.
    var bytes: [UInt8] {
        let passages = Passages(text: document.text, offsets: CodePointOffsets(document.text.string))
        return JSONText.line(capacity: document.text.string.utf8.count * 4 + 2048) { json in
            DocumentLine(document: document, path: path).write(to: &json)
            json.objects("claims", extract.claims) { ClaimLine(claim: $1, offsets: passages.offsets).write(to: &$0) }
            json.objects("attributions", extract.attributions) { json, frame in
                json.object("source", frame.source) { passages.write($1, to: &$0) }
                json.object("cue", frame.cue) { passages.write($1, to: &$0) }
                json.object("content", frame.content) { passages.write($1, to: &$0) }
                json.field("direct", frame.direct)
            }
            json.objects("mentions", extract.mentions) { json, mention in
                json.field("kind", mention.kind.rawValue)
                passages.write(mention.span, to: &json)
            }
            json.objects("incidents", extract.incidents) {
                ReadIncidentLine(incident: $1, offsets: passages.offsets).write(to: &$0)
            }
        }
    }
}

/// Looks up the words of spans in one text.
struct Passages {
    let text: DocumentText
    let offsets: CodePointOffsets

    /// Words with their place in code points.
    func write(_ span: Span, to json: inout JSONText) {
        let range = offsets.range(span)
        json.field("text", text.words(at: span) ?? "")
        json.field("start", range.lowerBound)
        json.field("end", range.upperBound)
    }
}
