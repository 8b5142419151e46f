import Evidence
import Testing

@Suite struct CodePointOffsetsTests {
    /// Short texts of every kind of character, and texts that reach over the marks that stand each 256 bytes.
    private static let texts: [String] = [
        "", "a", "police", "La policía mató a veintisiete.", "«¿Quién fue?»", "e\u{301}n\u{303}", "🚓 y 👩🏽‍⚖️",
        "a\u{10FFFF}b", "警察は", String(repeating: "x", count: 256), String(repeating: "x", count: 257),
        String(repeating: "é", count: 128), String(repeating: "é", count: 300),
        "a" + String(repeating: "é", count: 400),
        String(repeating: "🚓", count: 64), "ab" + String(repeating: "🚓", count: 200),
        String(repeating: "línea de texto — ", count: 50),
    ]

    @Test(arguments: texts)
    func `each byte that begins a character has the number of characters before it`(text: String) {
        let offsets = CodePointOffsets(text)
        var byte = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
            #expect(offsets.codePoint(atByte: byte) == number)
            byte += UTF8.width(scalar)
        }
        #expect(offsets.codePoint(atByte: byte) == text.unicodeScalars.count)
    }

    @Test(arguments: texts)
    func `a span in code points cuts out the same words`(text: String) throws {
        let offsets = CodePointOffsets(text)
        let scalars = Array(text.unicodeScalars)
        let bytes = Array(text.utf8)
        let edges =
            text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [bytes.count]
        for start in edges.indices.prefix(40) {
            for end in start..<min(start + 12, edges.count) {
                let range = offsets.range(Span(edges[start], edges[end]))
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[range])
                #expect(Array(String(words).utf8) == Array(bytes[edges[start]..<edges[end]]))
            }
        }
    }

    @Test func `an offset outside the text is a bug`() async {
        await #expect(processExitsWith: .failure) { _ = CodePointOffsets("abc").codePoint(atByte: 4) }
    }
}
