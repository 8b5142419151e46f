/// The state of one pass over some bytes.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary: Vocabulary
    private let classes = ByteClass.table
    private var tokens: [Token] = []
    private var folded: [UInt8] = []
    private var position = 0
    private var shape: Token.Shape = [.startsParagraph, .startsLine, .spaced]

    init(bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        tokens.reserveCapacity(bytes.count / 5 + 1)
        folded.reserveCapacity(64)
    }

    mutating func scan() -> [Token] {
        while position < bytes.count {
            switch classes[Int(bytes[position])] {
            case .space:
                shape.insert(.spaced)
                position += 1
            case .lineBreak: breakLine()
            case .letter: word()
            case .digit: number()
            case .sign: asciiSign()
            case .multibyte: multibyte()
            }
        }
        return tokens
    }

    /// One line break, or an empty line when only white space stands between two.
    private mutating func breakLine() {
        var breaks = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x0A || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)) {
                breaks += 1
            } else if byte > 0x20 {
                break
            }
            position += 1
        }
        shape.formUnion(breaks > 1 ? [.spaced, .startsLine, .startsParagraph] : [.spaced, .startsLine])
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, sign: UInt8 = 0, word: Int32 = 0) {
        tokens.append(Token(start: start, end: position, kind: kind, shape: shape, sign: sign, word: word))
        shape = []
    }

    private mutating func word() {
        let start = position
        let letters = UTF8Letters(bytes)
        var capitals = 0
        var count = 0
        while let letter = letters.letter(at: position) {
            if letter.isCapital { capitals += 1 }
            if count == 0, letter.isCapital { shape.insert(.capitalised) }
            if !letter.isMark { count += 1 }
            position += letter.length
            if let apostrophe = letters.apostrophe(at: position),
                let next = letters.letter(at: position + apostrophe),
                !endsPossessive(after: position + apostrophe + next.length)
                    || !isS(at: position + apostrophe)
            {
                position += apostrophe
            }
        }
        if count > 1, capitals == count { shape.insert(.allCapitals) }
        folded.removeAll(keepingCapacity: true)
        Folding.append(folding: UnsafeBufferPointer(rebasing: bytes[start..<position]), to: &folded)
        append(.word, from: start, word: vocabulary.number(of: folded))
        possessive(letters)
    }

    /// "'s" after a word is a token of its own.
    private mutating func possessive(_ letters: UTF8Letters) {
        guard let apostrophe = letters.apostrophe(at: position), isS(at: position + apostrophe),
            endsPossessive(after: position + apostrophe + 1)
        else { return }
        let start = position
        position += apostrophe + 1
        append(.word, from: start, word: vocabulary.possessive)
    }

    private func isS(at index: Int) -> Bool { index < bytes.count && bytes[index] | 0x20 == 0x73 }

    private func endsPossessive(after index: Int) -> Bool { UTF8Letters(bytes).letter(at: index) == nil }

    /// Digits; a full stop, comma or fixed space between digits belongs to the number.
    private mutating func number() {
        let start = position
        while position < bytes.count {
            if classes[Int(bytes[position])] == .digit {
                position += 1
            } else if bytes[position] == Sign.fullStop || bytes[position] == Sign.comma,
                position + 1 < bytes.count, classes[Int(bytes[position + 1])] == .digit
            {
                position += 1
            } else if let space = fixedSpace(at: position), threeDigits(at: position + space) {
                position += space
            } else {
                break
            }
        }
        append(.number, from: start)
    }

    /// The length of U+00A0 or U+202F at an index: the space between groups of thousands.
    private func fixedSpace(at index: Int) -> Int? {
        if index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
        if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF {
            return 3
        }
        return nil
    }

    private func threeDigits(at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        for offset in 0..<3 where classes[Int(bytes[index + offset])] != .digit { return false }
        return index + 3 == bytes.count || classes[Int(bytes[index + 3])] != .digit
    }

    private mutating func asciiSign() {
        let start = position
        let sign = bytes[position]
        position += 1
        if sign == Sign.hyphen, position < bytes.count, bytes[position] == Sign.hyphen {
            while position < bytes.count, bytes[position] == Sign.hyphen { position += 1 }
            append(.sign, from: start, sign: Sign.dash)
        } else if sign == Sign.fullStop, position + 1 < bytes.count, bytes[position] == sign,
            bytes[position + 1] == sign
        {
            position += 2
            append(.sign, from: start, sign: Sign.ellipsis)
        } else if sign == UInt8(ascii: "'"), position < bytes.count, bytes[position] == sign {
            // Two apostrophes are a quotation mark of the typewriter.
            position += 1
            append(.sign, from: start, sign: Sign.quotation)
        } else {
            append(.sign, from: start, sign: sign)
        }
    }

    private mutating func multibyte() {
        if UTF8Letters(bytes).letter(at: position) != nil { return word() }
        let start = position
        let (sign, length) = UTF8Signs.sign(at: position, in: bytes)
        position += length
        if sign == UInt8(ascii: " ") {
            shape.insert(.spaced)
        } else {
            append(.sign, from: start, sign: sign)
        }
    }
}
