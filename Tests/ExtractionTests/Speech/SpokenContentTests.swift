import Evidence
import Testing

/// Where source, cue and content begin and end.
@Suite struct SpokenContentTests {
    private func words(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        func cut(_ span: Span?) -> String {
            span.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } ?? ""
        }
        return Reader.extract(text).attributions.map { [cut($0.source), cut($0.cue), cut($0.content)] }
    }

    @Test(arguments: [
        (
            "Ana Rivas, a lawyer for the family, said that nobody fired.",
            ["Ana Rivas, a lawyer for the family", "said", "that nobody fired."]
        ),
        (
            "“Nobody fired,” said Ana Rivas, a lawyer for the family.",
            ["Ana Rivas, a lawyer for the family", "said", "“Nobody fired,”"]
        ),
        ("\"Nobody fired,\" Rivas told reporters on Monday.", ["Rivas", "told reporters", "\"Nobody fired,\""]),
        ("Asked about the raid, Rivas said that nobody fired.", ["Rivas", "said", "that nobody fired."]),
        ("A poll showed that few people trust the unit.", ["A poll", "showed", "that few people trust the unit."]),
        ("Forty percent said they fear the unit.", ["Forty percent", "said", "they fear the unit."]),
        ("The mayor hopes that the talks go on.", ["The mayor", "hopes", "that the talks go on."]),
        ("It was reported that nobody fired.", ["", "reported", "that nobody fired."]),
        (
            "The residents who live near the port say nobody fired.",
            ["The residents who live near the port", "say", "nobody fired."]
        ),
        ("''Nobody fired,'' he added.", ["he", "added", "''Nobody fired,''"]),
    ])
    func `source, cue and content are cut where they end`(text: String, expected: [String]) {
        #expect(words(text).contains { $0.map(Self.trimmed) == expected.map(Self.trimmed) }, "\(words(text))")
    }

    private static func trimmed(_ words: String) -> String {
        var words = Substring(words)
        while let last = words.last, last == "." || last == "," { words = words.dropLast() }
        return String(words)
    }

    @Test func `a quotation over two sentences is one content`() {
        let found = words("“Nobody fired,” Ana Rivas said. “They had no guns.”")
        #expect(found.map { $0[2] } == ["“Nobody fired,” Ana Rivas said. “They had no guns.”"])
    }

    @Test func `two voices in one sentence keep apart`() {
        let found = words("Ana Rivas said nobody fired, adding that the guns were planted.")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0[0] == "Ana Rivas" })
        #expect(found.first?[2] == "nobody fired")
    }

    @Test func `what a quoted voice cites is part of the quotation`() {
        #expect(words("“My son told me that they fired,” Ana Rivas said.").count == 1)
    }
}
