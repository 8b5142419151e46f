/// How words enter HTML.
enum Escaping {
    /// Escapes what could end a text or an attribute; a control character that HTML forbids is shown as its picture
    /// (U+2400), so that it neither disappears nor acts.
    static func escaped(_ words: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.utf8.count + 16)
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            case 9, 10, 12, 13: bytes.append(byte)
            case 0..<32: bytes += [0xE2, 0x90, 0x80 + byte]
            case 127: bytes += Array("␡".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
