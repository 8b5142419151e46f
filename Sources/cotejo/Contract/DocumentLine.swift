import Evidence
import Intake

/// What `cotejo text --jsonl` prints of one file; also the head of what `extract` prints.
///
/// Keys that the document does not settle are `null`.
struct DocumentLine {
    let document: Document
    let path: String

    func write(to json: inout JSONText) {
        json.strings("authors", document.authors)
        json.field("document", path)
        json.objects("findings", document.findings) { json, finding in
            json.field("code", finding.code)
            json.field("message", finding.message)
        }
        json.field("language", document.language?.rawValue)
        json.field("media_type", document.mediaType)
        json.field("origin", document.origin)
        json.field("published", document.published?.iso)
        json.field("publisher", document.publisher)
        json.field("sha256", document.id.hex)
        json.field("text", document.text.string)
        json.field("title", document.title)
    }

    /// The whole line.
    var bytes: [UInt8] { JSONText.line(capacity: document.text.string.utf8.count + 1024, write) }
}
