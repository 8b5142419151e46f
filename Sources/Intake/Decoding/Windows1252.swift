/// The code page of old Windows texts, as the WHATWG Encoding Standard gives it.
enum Windows1252 {
    /// Decodes bytes; the five bytes without a character become U+FFFD.
    static func decoded(_ bytes: some Collection<UInt8>) -> (text: String, unknown: Int) {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        var unknown = 0
        for byte in bytes {
            if byte < 0x80 {
                utf8.append(byte)
            } else {
                let scalar = (0x80...0x9F).contains(byte) ? upper[Int(byte - 0x80)] : Unicode.Scalar(byte)
                if scalar == "\u{FFFD}" { unknown += 1 }
                utf8 += UTF8.encode(scalar)?.map { $0 } ?? []
            }
        }
        return (String(decoding: utf8, as: UTF8.self), unknown)
    }

    /// 0x80 to 0x9F.
    private static let upper = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
