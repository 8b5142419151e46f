import Evidence
import Language

/// What one reader made of some bytes, before it is a document.
struct Reading: Hashable, Sendable {
    var text: DocumentText
    var particulars = Particulars()
    var findings: [IntakeFinding] = []

    func document(id: ContentHash, name: String, mediaType: MediaType, byteCount: Int) -> Document {
        Document(
            id: id, name: name, mediaType: mediaType.rawValue, byteCount: byteCount,
            language: particulars.language
                ?? LanguageDetector.language(of: text.string).map(LanguageCode.init(rawValue:)),
            title: particulars.title, publisher: particulars.publisher, authors: particulars.authors,
            published: particulars.published, origin: particulars.origin, text: text, findings: findings)
    }
}
