import Language
import Testing

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(bytes).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }

    private func tokens(_ bytes: [UInt8]) -> [Token] {
        bytes.withUnsafeBufferPointer { Tokenizer(vocabulary: Vocabulary()).tokens(of: $0) }
    }

    private func signs(_ text: String) -> [UInt8] {
        tokens(Array(text.utf8)).filter { $0.kind == .sign }.map(\.sign)
    }

    @Test(arguments: [
        ("Police said so.", ["Police", "said", "so", "."]),
        ("they didn't", ["they", "didn't"]), ("they didn’t", ["they", "didn’t"]),
        ("Peru's police", ["Peru", "'s", "police"]), ("Peru’s", ["Peru", "’s"]), ("O'Neil's", ["O'Neil", "'s"]),
        ("the officers' guns", ["the", "officers", "'", "guns"]), ("'quoted'", ["'", "quoted", "'"]),
        ("d'Esquadra", ["d'Esquadra"]), ("it's", ["it", "'s"]), ("she's shot", ["she", "'s", "shot"]),
        ("let'see", ["let'see"]), ("sub-officers", ["sub", "-", "officers"]), ("ex–policía", ["ex", "–", "policía"]),
        ("«No», dijo", ["«", "No", "»", ",", "dijo"]), ("wait... now", ["wait", "...", "now"]),
        ("a -- b --- c", ["a", "--", "b", "---", "c"]), ("¿Qué?", ["¿", "Qué", "?"]), ("MS13", ["MS", "13"]),
        ("13th", ["13", "th"]), ("policía", ["policía"]), ("policía", ["policía"]), ("ÑANDÚ", ["ÑANDÚ"]),
        ("100 km/h", ["100", "km", "/", "h"]), ("a\u{200B}b", ["a", "b"]), ("", []), (" \n\t ", []),
    ])
    func `a text is cut into words, numbers and signs`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("3,000", ["3,000"]), ("3.000", ["3.000"]), ("9.6", ["9.6"]), ("9,6", ["9,6"]),
        ("1.234.567,8", ["1.234.567,8"]),
        ("100\u{A0}000", ["100\u{A0}000"]), ("1\u{202F}000\u{202F}000", ["1\u{202F}000\u{202F}000"]),
        ("100 000", ["100", "000"]), ("100\u{A0}00", ["100", "00"]), ("100\u{A0}0000", ["100", "0000"]),
        ("27.", ["27", "."]), ("27, 28", ["27", ",", "28"]), ("27,b", ["27", ",", "b"]),
        ("$9,000.", ["$", "9,000", "."]),
        ("16-18", ["16", "-", "18"]), ("10:30", ["10", ":", "30"]), ("5%", ["5", "%"]), (".5", [".", "5"]),
    ])
    func `separators between digits belong to the number`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func `signs are told by what they stand for`() {
        #expect(signs("“a” «b» \"c\"") == [1, 2, 1, 2, Sign.quotation, Sign.quotation])
        #expect(signs("a – b — c -- d - e") == [Sign.dash, Sign.dash, Sign.dash, Sign.hyphen])
        #expect(signs("a… b...") == [Sign.ellipsis, Sign.ellipsis])
        #expect(signs("€5 £6 ¥7 ₱8") == Array(repeating: Sign.currency, count: 4))
        #expect(signs("‘a’") == Array(repeating: UInt8(ascii: "'"), count: 2))
        #expect(signs("¿a? ¡b!") == [Sign.other, Sign.question, Sign.other, Sign.exclamation])
    }

    @Test func `a token knows how it is written and what stands before it`() throws {
        let text = "The PNP fired\ntwice.\n\n Ángel\r\n\r\nA"
        let shapes = Dictionary(zip(words(text), tokens(Array(text.utf8)).map(\.shape)), uniquingKeysWith: { $1 })
        #expect(shapes["The"] == [.capitalised, .spaced, .startsLine, .startsParagraph])
        #expect(shapes["PNP"] == [.capitalised, .allCapitals, .spaced])
        #expect(shapes["fired"] == .spaced)
        #expect(shapes["twice"] == [.spaced, .startsLine])
        #expect(shapes["."] == [])
        #expect(shapes["Ángel"] == [.capitalised, .spaced, .startsLine, .startsParagraph])
        #expect(shapes["A"] == [.capitalised, .spaced, .startsLine, .startsParagraph])
    }

    @Test(arguments: ["POLICÍA", "POLICI\u{301}A", "ŁÓDŹ"])
    func `a word in capitals is one with accents too`(word: String) throws {
        let token = try #require(tokens(Array(word.utf8)).first)
        #expect(token.shape.contains(.allCapitals))
    }

    @Test func `small and capital letters are told apart over both Latin blocks`() throws {
        for value in UInt32(0xC0)...0x17F where value != 0xD7 && value != 0xF7 {
            let scalar = try #require(Unicode.Scalar(value))
            let token = try #require(tokens(Array(String(scalar).utf8)).first)
            #expect(token.kind == .word, "U+\(String(value, radix: 16))")
            #expect(
                token.shape.contains(.capitalised) == scalar.properties.isUppercase, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: ["\r\n\r\n", "\n \t\n", "\r\r", "\n\r\n"])
    func `an empty line begins a paragraph whatever the line ends`(gap: String) throws {
        #expect(try #require(tokens(Array("a\(gap)b".utf8)).last).shape.contains(.startsParagraph))
    }

    @Test(arguments: ["\r\n", "\n", "\r"])
    func `a single line end does not begin a paragraph`(gap: String) throws {
        let last = try #require(tokens(Array("a\(gap)b".utf8)).last)
        #expect(last.shape.contains(.startsLine) && !last.shape.contains(.startsParagraph))
    }
}
