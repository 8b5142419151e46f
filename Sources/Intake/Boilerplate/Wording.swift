import Language

/// The words of a line or block, folded, in the form in which phrases are compared.
///
/// Letters and digits make words; of the signs only ":", "?", "©" and "…" are kept, since they tell a label, a question,
/// a notice and a teaser from a sentence. Works on bytes: pages of 50 MB pass through here.
enum Wording {
    static let signs: Set<String> = [":", "?", "©", "…"]

    static func tokens(of text: some StringProtocol) -> [String] {
        var folded: [UInt8] = []
        var copy = String(text)
        copy.withUTF8 { Folding.append(folding: $0, to: &folded) }
        var tokens: [String] = []
        var start = 0
        var index = 0
        func close(at end: Int) {
            if end > start { tokens.append(String(decoding: folded[start..<end], as: UTF8.self)) }
        }
        while index < folded.count {
            let (length, kind) = character(at: index, in: folded)
            if kind != .letter {
                close(at: index)
                if kind == .sign { tokens.append(String(decoding: folded[index..<(index + length)], as: UTF8.self)) }
                start = index + length
            }
            index += length
        }
        close(at: folded.count)
        return tokens
    }

    /// The number of words in tokens, signs left out.
    static func wordCount(_ tokens: [String]) -> Int { tokens.count { !signs.contains($0) } }

    /// The number of runs without blanks.
    static func wordCount(_ text: some Sequence<UInt8>) -> Int {
        var count = 0
        var inWord = false
        for byte in text {
            let isBlank = byte == 0x20 || (9...13).contains(byte)
            if !isBlank, !inWord { count += 1 }
            inWord = !isBlank
        }
        return count
    }

    private enum Kind { case letter, sign, other }

    /// The length in bytes and the kind of the character that begins at a byte of valid UTF-8.
    private static func character(at index: Int, in bytes: [UInt8]) -> (length: Int, kind: Kind) {
        switch bytes[index] {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: (1, .letter)
        case 0x3A, 0x3F: (1, .sign)
        case ..<0x80: (1, .other)
        // Latin-1 has ©, ª and º among its signs; general punctuation, arrows and pictures follow from U+2000.
        case 0xC2: (2, bytes[index + 1] == 0xA9 ? .sign : [0xAA, 0xBA].contains(bytes[index + 1]) ? .letter : .other)
        case 0xE2: (3, bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6 ? .sign : .other)
        case 0xF0...: (4, .other)
        case 0xE0...: (3, .letter)
        default: (2, .letter)
        }
    }
}
