import Evidence
import Intake

/// What `cotejo text --jsonl` prints of one file; also the head of what `extract` prints.
///
/// Keys that the document does not settle are `null`.
struct DocumentLine: Encodable {
    let document: String
    let sha256: String
    let mediaType: String
    let language: String?
    let title: String?
    let publisher: String?
    let authors: [String]
    let published: String?
    let origin: String?
    let text: String
    let findings: [IntakeFinding]

    init(_ document: Document, path: String) {
        self.document = path
        sha256 = document.id.hex
        mediaType = document.mediaType
        language = document.language?.rawValue
        title = document.title
        publisher = document.publisher
        authors = document.authors
        published = document.published?.iso
        origin = document.origin
        text = document.text.string
        findings = document.findings
    }

    private enum Key: String, CodingKey {
        case document, sha256, language, title, publisher, authors, published, origin, text, findings
        case mediaType = "media_type"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(document, forKey: .document)
        try container.encode(sha256, forKey: .sha256)
        try container.encode(mediaType, forKey: .mediaType)
        // `encode` and not `encodeIfPresent`: what is unknown is written as null.
        try container.encode(language, forKey: .language)
        try container.encode(title, forKey: .title)
        try container.encode(publisher, forKey: .publisher)
        try container.encode(authors, forKey: .authors)
        try container.encode(published, forKey: .published)
        try container.encode(origin, forKey: .origin)
        try container.encode(text, forKey: .text)
        try container.encode(findings.map(FindingLine.init), forKey: .findings)
    }
}

/// A finding of intake as JSON.
struct FindingLine: Encodable {
    let code: String
    let message: String

    init(_ finding: IntakeFinding) {
        code = finding.code
        message = finding.message
    }
}
