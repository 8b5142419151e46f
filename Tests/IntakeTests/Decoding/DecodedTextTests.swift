import Evidence
import Testing

@testable import Intake

@Suite struct DecodedTextTests {
    @Test func `a byte order mark is no part of the text`() {
        #expect(DecodedText([0xEF, 0xBB, 0xBF] + Array("Perú".utf8)) == DecodedText(Array("Perú".utf8)))
    }

    @Test(arguments: [true, false])
    func `UTF-16 with its mark is read in both byte orders`(lowByteFirst: Bool) {
        let units = Array("Año 2016 😀".utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return lowByteFirst ? [low, high] : [high, low]
        }
        let decoded = DecodedText((lowByteFirst ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes)
        #expect(decoded.string == "Año 2016 😀")
        #expect(decoded.findings == [])
    }

    @Test func `Windows-1252 is converted and said so`() {
        // "Policía “mató” – 27 €"
        let bytes: [UInt8] =
            Array("Polic".utf8) + [0xED] + Array("a ".utf8) + [0x93] + Array("mat".utf8) + [0xF3, 0x94, 0x20, 0x96]
            + Array(" 27 ".utf8) + [0x80]
        let decoded = DecodedText(bytes)
        #expect(decoded.string == "Policía “mató” – 27 €")
        #expect(decoded.findings.map(\.code) == ["converted-windows-1252"])
        #expect(
            decoded.findings.first?.message
                == "The text is not UTF-8; it was read as Windows-1252. "
                + "Check that accents look right, or save the source as UTF-8 and add it again.")
    }

    @Test func `a few broken bytes in UTF-8 are replaced and counted`() {
        let bytes = Array("El año pasado, según la policía, quedó".utf8) + [0xC3] + Array(" así.".utf8)
        let decoded = DecodedText(bytes)
        #expect(decoded.string == "El año pasado, según la policía, quedó\u{FFFD} así.")
        #expect(decoded.findings.map(\.code) == ["broken-utf-8"])
        #expect(
            decoded.findings.first?.message
                == "The text has broken UTF-8 in one place; each became '\u{FFFD}'. "
                + "Fetch the source again if words are missing there.")
    }

    @Test func `a page that declares its charset is not wrong`() {
        let bytes = Array("<meta charset=\"ISO-8859-1\"><p>Policia y ni".utf8) + [0xF1] + Array("os".utf8)
        let decoded = DecodedText(bytes, declared: DeclaredCharset(of: bytes))
        #expect(decoded.string.hasSuffix("niños"))
        #expect(decoded.findings == [])
    }

    @Test(arguments: [
        ("<meta charset=utf-8>", DeclaredCharset.utf8),
        ("<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>", .windows1252),
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", .windows1252),
    ])
    func `the declared charset is found`(head: String, charset: DeclaredCharset) {
        #expect(DeclaredCharset(of: Array(head.utf8)) == charset)
    }

    @Test func `an unknown charset is none`() {
        #expect(DeclaredCharset(of: Array("<meta charset=klingon>".utf8)) == nil)
    }
}
