/// Recognises letters in UTF-8 bytes without decoding strings.
///
/// Latin letters are told by table; every other character from U+0370 up to U+1FFF, and all of three and four bytes
/// beyond punctuation and symbols, counts as a letter without case.
struct UTF8Letters {
    struct Letter {
        let length: Int
        let isCapital: Bool
        /// A combining mark, which belongs to the letter before it.
        var isMark = false
    }

    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    func letter(at index: Int) -> Letter? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if byte < 0x80 {
            let lower = byte | 0x20
            return lower >= 0x61 && lower <= 0x7A ? Letter(length: 1, isCapital: byte & 0x20 == 0) : nil
        }
        return multibyteLetter(byte, at: index)
    }

    private func multibyteLetter(_ byte: UInt8, at index: Int) -> Letter? {
        if byte >= 0xC3, byte <= 0xDF {
            guard index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
            let second = bytes[index + 1]
            switch byte {
            case 0xC3: return second == 0x97 || second == 0xB7 ? nil : Letter(length: 2, isCapital: second < 0x9F)
            case 0xC4, 0xC5: return Letter(length: 2, isCapital: latinExtendedCapital(byte, second))
            case 0xCC: return Letter(length: 2, isCapital: false, isMark: true)
            case 0xCD where second <= 0xAF: return Letter(length: 2, isCapital: false, isMark: true)
            default: return Letter(length: 2, isCapital: false)
            }
        }
        if byte >= 0xE0, byte <= 0xEF, byte != 0xE2, index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
            bytes[index + 2] & 0xC0 == 0x80
        {
            if byte == 0xE3, bytes[index + 1] == 0x80 { return nil }
            if byte == 0xEF { return nil }
            return Letter(length: 3, isCapital: false)
        }
        return nil
    }

    /// U+0100 to U+017F come in pairs, capital first, with the parity turned between U+0139 and U+0148 and from U+0179.
    private func latinExtendedCapital(_ first: UInt8, _ second: UInt8) -> Bool {
        let scalar = (Int(first & 0x1F) << 6) | Int(second & 0x3F)
        // ĸ and ſ have no capital of their own.
        if scalar == 0x138 || scalar == 0x17F { return false }
        let turned = (0x139...0x148).contains(scalar) || scalar >= 0x179
        return scalar % 2 == (turned ? 1 : 0)
    }

    /// The length of an apostrophe (' or ’) at an index.
    @inline(__always)
    func apostrophe(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x27 { return 1 }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
            return 3
        }
        return nil
    }
}
