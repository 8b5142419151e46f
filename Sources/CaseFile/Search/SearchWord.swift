import Evidence
import Language

/// One word of a text as search sees it: a run of letters and digits.
struct SearchWord: Hashable, Sendable {
    let span: Span
    /// Without case and accents; made of ASCII letters and digits and of bytes above 0x7F only.
    let folded: String

    /// The words of a text, in order.
    static func words(of text: String) -> [SearchWord] {
        var text = text
        return text.withUTF8 { bytes in
            var words: [SearchWord] = []
            var buffer: [UInt8] = []
            var index = 0
            while index < bytes.count {
                let start = index
                while let length = lengthOfWordSign(bytes, at: index) { index += length }
                guard index > start else {
                    index += length(ofSignFrom: bytes[index])
                    continue
                }
                buffer.removeAll(keepingCapacity: true)
                Folding.append(folding: UnsafeBufferPointer(rebasing: bytes[start..<index]), to: &buffer)
                guard !buffer.isEmpty else { continue }
                words.append(
                    SearchWord(span: Span(start, index), folded: String(decoding: buffer, as: UTF8.self)))
            }
            return words
        }
    }

    /// The bytes of the letter, digit or accent at a place; `nil` when something else, or the end, stands there.
    private static func lengthOfWordSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        if first < 0x80 {
            let isDigit = first >= 0x30 && first <= 0x39
            let isLetter = (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7A
            return isDigit || isLetter ? 1 : nil
        }
        let length = length(ofSignFrom: first)
        guard index + length <= bytes.count else { return nil }
        if first >= 0xC3, first <= 0xC9 {
            let isArithmetic = first == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7)
            return isArithmetic ? nil : 2
        }
        let sign = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
        guard let scalar = sign.unicodeScalars.first else { return nil }
        return isWordSign(scalar.properties) ? length : nil
    }

    private static func isWordSign(_ properties: Unicode.Scalar.Properties) -> Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    private static func length(ofSignFrom first: UInt8) -> Int {
        switch first {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
