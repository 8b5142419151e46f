import Evidence
import Extraction
import Language
import TestMaterial

/// Reads claims out of a text as the program does.
enum Reader {
    static func extract(_ text: String, published: PartialDate? = nil) -> Extract {
        Extractor(lexicon: .bundled).extract(
            Document(
                id: ContentHash(of: text.utf8), name: "note.txt", mediaType: "text/plain", byteCount: text.utf8.count,
                published: published, text: DocumentText(text)))
    }

    /// The figures that the text claims.
    static func claims(_ text: String, published: PartialDate? = nil) -> [FigureClaim] {
        extract(text, published: published).figures
    }

    /// The one claim of a text; a text with another number of claims fails the test that asks.
    static func claim(_ text: String, published: PartialDate? = nil) -> FigureClaim? {
        let claims = claims(text, published: published)
        return claims.count == 1 ? claims[0] : nil
    }
}
