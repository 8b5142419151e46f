import Evidence
import FoundationEssentials

/// What journal entries hold beside who, when and what; JSON with sorted keys.
enum Particulars {
    /// Of "case-created".
    struct CaseCreated: Codable, Hashable {
        let title: String
        let language: String
    }

    /// Of "document-added": the sums from which `verify` knows every row of the document again.
    struct DocumentAdded: Codable, Hashable {
        let document: ContentHash
        let name: String
        let byteCount: Int
        /// The SHA-256 of the text.
        let text: ContentHash
        /// The sum of everything else that the document states (``Fingerprint``).
        let metadata: ContentHash
        let claimCount: Int
        let claims: ContentHash
        /// The sum of attributions, mentions and citations.
        let reading: ContentHash
        /// The sum of the first capture.
        let capture: ContentHash

        init(_ document: Document, extract: Extract, extractor: String, capture: Capture) {
            self.document = document.id
            name = document.name
            byteCount = document.byteCount
            text = Fingerprint.of(text: document.text.string)
            metadata = Fingerprint.of(document, extractor: extractor)
            claimCount = extract.claims.count
            claims = Fingerprint.of(extract.claims)
            reading = Fingerprint.ofReading(extract)
            self.capture = Fingerprint.of(capture)
        }
    }

    /// Of "capture-added".
    struct CaptureAdded: Codable, Hashable {
        let document: ContentHash
        let path: String
        let capture: ContentHash
    }

    /// Of "original-restored".
    struct OriginalRestored: Codable, Hashable {
        let document: ContentHash
        let path: String
    }

    /// Of "case-migrated".
    struct CaseMigrated: Codable, Hashable {
        let from: Int
        let to: Int
        /// The copy made before, inside the case folder, and its SHA-256.
        let backup: String
        let sha256: ContentHash
    }

    /// Of "writing-resumed" (the last writer was killed) and "changed-outside-cotejo".
    struct Reopened: Codable, Hashable {
        let sealed: String
        let problems: Int
    }

    static func json(_ particulars: some Encodable) throws(CaseFileError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(particulars), as: UTF8.self)
        } catch {
            throw CaseFileError(
                .refused,
                "Could not write the particulars of a journal entry: they cannot be written as JSON. "
                    + "Report this as a bug.", cause: "\(error)")
        }
    }

    static func read<Value: Decodable>(_ type: Value.Type, from json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }
}
