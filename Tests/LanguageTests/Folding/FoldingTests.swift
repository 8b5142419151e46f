import Foundation
import Language
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Policía", "policia"), ("POLICÍA", "policia"), ("niños", "ninos"), ("Güepí", "guepi"), ("Ñ", "n"),
        ("Straße", "strasse"), ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Þór", "thor"), ("Łódź", "lodz"),
        ("İstanbul", "istanbul"), ("Çelik", "celik"), ("ÀÉÎÕÜ", "aeiou"), ("ý", "y"), ("Ÿ", "y"), ("ŞŢ", "st"),
        ("3 × 2 ÷ 1", "3 × 2 ÷ 1"), ("¿Qué?", "¿que?"), ("警察", "警察"), ("🚓", "🚓"), ("", ""),
    ])
    func `case and accents of Latin letters are folded, all else stays`(text: String, folded: String) {
        #expect(Folding.folded(text) == folded)
    }

    /// Latin-1 and Extended-A, from U+00C0 to U+017F: every letter that Unicode takes apart into a plain one and marks.
    @Test func `every accented letter becomes the letter under its accent`() throws {
        for value in UInt32(0xC0)...0x17F {
            let letter = String(try #require(Unicode.Scalar(value)))
            let plain = try #require(letter.decomposedStringWithCanonicalMapping.unicodeScalars.first)
            guard plain.isASCII, letter.unicodeScalars.first != plain else { continue }
            #expect(Folding.folded(letter) == String(plain).lowercased(), "U+\(String(value, radix: 16))")
        }
    }

    @Test func `every letter of both blocks becomes one or two small ASCII letters`() throws {
        for value in UInt32(0xC0)...0x17F where value != 0xD7 && value != 0xF7 {
            let folded = Folding.folded(String(try #require(Unicode.Scalar(value))))
            #expect((1...2).contains(folded.utf8.count), "U+\(String(value, radix: 16)) became '\(folded)'")
            #expect(
                folded.utf8.allSatisfy { (0x61...0x7A).contains($0) },
                "U+\(String(value, radix: 16)) became '\(folded)'")
        }
    }

    @Test func `a combining mark is dropped, so that both ways of writing a word are one`() {
        let composed = "Operación en Ñaña, según el capitán Müller"
        #expect(Folding.folded(composed.decomposedStringWithCanonicalMapping) == Folding.folded(composed))
        #expect(Folding.folded("a\u{300}\u{36F}b") == "ab")
        #expect(Folding.folded("a\u{370}") == "a\u{370}")
    }

    @Test(arguments: ["didn’t", "didn‘t", "didn't"])
    func `typographic apostrophes become the plain one`(word: String) {
        #expect(Folding.folded(word) == "didn't")
    }

    @Test func `folding twice changes nothing more`() {
        for text in ["ŁÓDŹ", "Ærø’s", "e\u{301}", "¡NO!"] {
            #expect(Folding.folded(Folding.folded(text)) == Folding.folded(text))
        }
    }

    @Test(
        arguments: [
            [0xFF, 0x41], [0x80, 0x80], [0xE2, 0x80], [0xC3], [0xCC], [0xC3, 0x41], [0xCC, 0x41], [0x41, 0xCD, 0x42],
        ] as [[UInt8]])
    func `broken sequences pass through byte by byte`(bytes: [UInt8]) {
        var folded: [UInt8] = []
        bytes.withUnsafeBufferPointer { Folding.append(folding: $0, to: &folded) }
        #expect(folded == bytes.map { $0 == 0x41 || $0 == 0x42 ? $0 | 0x20 : $0 })
    }
}
