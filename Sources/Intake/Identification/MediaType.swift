/// What kind of document some bytes are, told by their content before their name.
enum MediaType: String, Sendable {
    case plainText = "text/plain"
    case html = "text/html"
    case pdf = "application/pdf"

    /// Identifies bytes. The name only decides between HTML without its usual opening and plain text.
    ///
    /// - Throws: ``IntakeError`` for binary content that is none of the three.
    init(of bytes: [UInt8], name: String, path: String) throws(IntakeError) {
        if Self.opensAsPDF(bytes) {
            self = .pdf
            return
        }
        if let refused = BinarySignature.refusal(of: bytes) { throw IntakeError(refused, path: path) }
        self = Self.opensAsHTML(bytes) || Self.isNamedAsHTML(name) ? .html : .plainText
    }

    /// Whether "%PDF-" stands in the first 1,024 bytes, where readers look for it (ISO 32000-1, annex H.3.4.1).
    static func opensAsPDF(_ bytes: [UInt8]) -> Bool {
        let sign = Array("%PDF-".utf8)
        if bytes.starts(with: sign) { return true }
        let head = Array(bytes.prefix(1024))
        guard head.count >= sign.count, !head.contains(0x3C) else { return false }
        return (0...(head.count - sign.count)).contains {
            head[$0...].starts(with: sign) && head[..<$0].allSatisfy { byte in byte < 0x20 || byte > 0x7E }
        }
    }

    private static func opensAsHTML(_ bytes: [UInt8]) -> Bool {
        // Zero bytes and the byte order mark are passed over, so that UTF-16 shows its tags too.
        let head = String(decoding: bytes.prefix(4096).filter { $0 < 0x80 && $0 != 0 }, as: UTF8.self)
            .lowercased().drop { $0.isWhitespace }
        guard head.first == "<" else { return false }
        return ["<!doctype html", "<html", "<head", "<body", "<article", "<meta ", "<title"].contains {
            head.contains($0)
        }
    }

    private static func isNamedAsHTML(_ name: String) -> Bool {
        let lowered = name.lowercased()
        return [".html", ".htm", ".xhtml"].contains { lowered.hasSuffix($0) }
    }
}
