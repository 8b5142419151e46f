/// The character set that a page declares of itself in its first bytes.
enum DeclaredCharset: Hashable, Sendable {
    case utf8, windows1252

    /// Finds `charset=...` or `encoding="..."` in the first 4,096 bytes; `nil` when there is none that is known.
    init?(of bytes: [UInt8]) {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self).lowercased()
        for sign in ["charset", "encoding"] {
            for piece in Self.pieces(of: head, after: sign) {
                let value = piece.drop { $0 == " " }.dropFirst().drop { " \"'".contains($0) }
                guard piece.drop(while: { $0 == " " }).first == "=" else { continue }
                let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
                switch name {
                case "utf-8", "utf8": self = .utf8
                // Browsers read the first three as Windows-1252 too (WHATWG Encoding Standard).
                case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15":
                    self = .windows1252
                default: continue
                }
                return
            }
        }
        return nil
    }

    private static func pieces(of text: String, after sign: String) -> [Substring] {
        var pieces: [Substring] = []
        var rest = text[...]
        while let found = rest.firstRange(of: sign) {
            rest = rest[found.upperBound...]
            pieces.append(rest.prefix(60))
        }
        return pieces
    }
}
