/// Reads a sign of two bytes or more: quotation marks, dashes, spaces, money.
enum UTF8Signs {
    /// The sign at an index as ``Sign`` names it, and its length in bytes. A broken byte is one sign of length 1.
    static func sign(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (sign: UInt8, length: Int) {
        let first = bytes[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard index + length <= bytes.count, (1..<length).allSatisfy({ bytes[index + $0] & 0xC0 == 0x80 }) else {
            return (Sign.other, 1)
        }
        let scalar = (1..<length).reduce(Int(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)) {
            ($0 << 6) | Int(bytes[index + $1] & 0x3F)
        }
        return (length == 1 ? Sign.other : name(of: scalar), length)
    }

    private static func name(of scalar: Int) -> UInt8 {
        switch scalar {
        case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: UInt8(ascii: " ")
        case 0x2018, 0x2019, 0x201B: UInt8(ascii: "'")
        case 0x201C, 0x201E, 0x201F, 0xAB, 0x2039: Sign.openingQuotation
        case 0x201D, 0xBB, 0x203A: Sign.closingQuotation
        case 0x2010, 0x2011, 0xAD: Sign.hyphen
        case 0x2012...0x2015, 0x2212: Sign.dash
        case 0x2026: Sign.ellipsis
        case 0xA1, 0xBF: Sign.other
        case 0xA2...0xA5, 0x20A0...0x20C0: Sign.currency
        default: Sign.other
        }
    }
}
