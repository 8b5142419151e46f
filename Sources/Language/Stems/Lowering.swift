/// Lower case and composed accents for the letters of Spanish and English: the form that stemming rules read.
///
/// Files from some systems and PDFs write "ó" as "o" and a combining accent; the rules know only the composed letter.
enum Lowering {
    /// The UTF-8 bytes of a word, ASCII and Latin-1 capitals lowered, the Spanish combinations composed.
    static func lowered(_ word: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(word.utf8.count)
        var lead: UInt8 = 0
        for byte in word.utf8 {
            if lead == 0xCC, let letter = composed(result, mark: byte) {
                result.removeLast(2)
                result += [0xC3, letter]
            } else if lead == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 {
                result.append(byte + 0x20)
            } else if byte >= 0x41, byte <= 0x5A {
                result.append(byte | 0x20)
            } else {
                result.append(byte)
            }
            lead = byte
        }
        return result
    }

    /// The second byte of the composed letter, when the letter before 0xCC and the mark make one of Spanish.
    private static func composed(_ bytes: [UInt8], mark: UInt8) -> UInt8? {
        guard bytes.count >= 2 else { return nil }
        let letter = Character(Unicode.Scalar(bytes[bytes.count - 2]))
        return switch (letter, mark) {
        case ("a", 0x81): 0xA1
        case ("e", 0x81): 0xA9
        case ("i", 0x81): 0xAD
        case ("o", 0x81): 0xB3
        case ("u", 0x81): 0xBA
        case ("u", 0x88): 0xBC
        case ("n", 0x83): 0xB1
        default: nil
        }
    }
}
