/// What a byte can be at the start of a token.
enum ByteClass: UInt8 {
    case space, lineBreak, letter, digit, sign, multibyte

    /// One entry a byte.
    static let table: [ByteClass] = (0...255).map { value in
        switch UInt8(value) {
        case 0x0A, 0x0D: .lineBreak
        case 0...0x20, 0x7F: .space
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x80...0xFF: .multibyte
        default: .sign
        }
    }
}
