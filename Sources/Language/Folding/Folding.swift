/// Folds case and accents of Latin letters, so that "Policía", "POLICÍA" and "policia" are one word.
///
/// Works on UTF-8 bytes. Letters of Latin-1 and Latin Extended-A lose their accents (ñ becomes n), combining marks
/// (U+0300 to U+036F) are dropped, typographic apostrophes become "'"; everything else stays as it is.
public enum Folding {
    /// Folds a text.
    public static func folded(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var copy = text
        copy.withUTF8 { append(folding: $0, to: &result) }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends the folded form of some UTF-8 bytes. Broken sequences are passed through byte by byte.
    @inlinable
    public static func append(folding bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
                index += 1
            } else if byte >= 0xC3, byte <= 0xC5, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
                let letters = FoldingTable.letters[Int(byte - 0xC3) * 64 + Int(bytes[index + 1] & 0x3F)]
                if letters.first == 0 {
                    result.append(byte)
                    result.append(bytes[index + 1])
                } else {
                    result.append(letters.first)
                    if letters.second != 0 { result.append(letters.second) }
                }
                index += 2
            } else if byte == 0xCC || byte == 0xCD, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
                byte == 0xCC || bytes[index + 1] <= 0xAF
            {
                index += 2
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99
            {
                result.append(0x27)
                index += 3
            } else {
                result.append(byte)
                index += 1
            }
        }
    }
}
