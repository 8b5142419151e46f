import Language
import Testing

/// What holds for the tokens of any bytes: none overlaps, and only white space lies between them.
@Suite struct TokenCoverTests {
    private let tokenizer = Tokenizer(vocabulary: Vocabulary())

    /// The bytes outside all tokens; `nil` when tokens overlap, are empty or leave the text.
    private func bytesBetweenTokens(_ bytes: [UInt8]) -> [UInt8]? {
        let tokens = bytes.withUnsafeBufferPointer { tokenizer.tokens(of: $0) }
        var gaps: [UInt8] = []
        var end = 0
        for token in tokens {
            guard Int(token.start) >= end, token.start < token.end, Int(token.end) <= bytes.count else { return nil }
            gaps += bytes[end..<Int(token.start)]
            end = Int(token.end)
        }
        return gaps + bytes[end...]
    }

    @Test(arguments: [
        "Police killed 27 people, said the minister’s office.", "«Once de los 20», dijo — sin más…", "a\u{A0}b 🚓 警察",
        "1,000\t2.000\r\n3\u{202F}000", "¿O'Neil's?",
    ])
    func `only white space lies between the tokens of a text`(text: String) throws {
        let gaps = String(decoding: try #require(bytesBetweenTokens(Array(text.utf8))), as: UTF8.self)
        #expect(gaps.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
    }

    @Test func `random bytes give tokens that lie apart in the text`() throws {
        for seed in 0..<1000 {
            var random = SplitMix(seed: UInt64(seed))
            let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let gaps = try #require(bytesBetweenTokens(bytes), "seed \(seed)")
            #expect(gaps.allSatisfy { $0 <= 0x20 || $0 >= 0x7F }, "seed \(seed)")
        }
    }

    @Test func `broken and cut sequences of UTF-8 give tokens that lie apart in the text`() throws {
        let pieces: [[UInt8]] = [
            [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xC3, 0xA9], [0xE2, 0x80, 0x99], [0xCC, 0x81], [0xC2, 0xA0],
            [0xE2, 0x80, 0xAF], Array("12".utf8), Array("345".utf8), Array("a".utf8), Array("'s".utf8), [0x0A], [0x2E],
            [0x2C], [0x2D],
        ]
        for seed in 0..<1000 {
            var random = SplitMix(seed: UInt64(seed))
            let bytes = (0..<30).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
            _ = try #require(bytesBetweenTokens(bytes), "seed \(seed)")
        }
    }
}
