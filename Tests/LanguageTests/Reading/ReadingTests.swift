import Testing

@testable import Language

@Suite struct ReadingTests {
    private func lexicon(_ files: [(String, String)]) throws -> Lexicon {
        try Lexicon(
            files: files.map { name, entries in
                ("xx/\(name).yaml", "concept: \(name)\nlanguage: en\nentries:\n\(entries)")
            })
    }

    @Test func `the longest term of a concept is marked, and every concept has its own`() throws {
        let lexicon = try lexicon([
            ("killed", "  - terms: [shot]\n  - terms: [shot dead]\n"), ("injured", "  - terms: [shot]\n"),
        ])
        let reading = Reading("They were shot dead.", lexicon: lexicon)
        let marks = reading.marks(at: 2)
        #expect(marks.map(\.concept) == [.killed, .injured])
        #expect(marks.map(\.end) == [4, 3])
    }

    @Test(arguments: ["ABATIDO", "Abatido", "abatido", "abatído"])
    func `terms are found in any case and with any accent`(word: String) throws {
        let lexicon = try lexicon([("killed", "  - terms: [abatido]\n")])
        #expect(Reading("fue \(word).", lexicon: lexicon).mark(at: 1, .killed) != nil)
    }

    @Test func `a term that needs a capital is not found without it`() throws {
        let lexicon = try lexicon([
            ("outlet", "  - terms: [El Tiempo]\n    capital: true\n  - terms: [AP]\n    capital: true\n")
        ])
        #expect(Reading("según El Tiempo", lexicon: lexicon).mark(at: 1, .outlet) != nil)
        #expect(Reading("según el tiempo", lexicon: lexicon).mark(at: 1, .outlet) == nil)
        #expect(Reading("told AP", lexicon: lexicon).mark(at: 1, .outlet) != nil)
        #expect(Reading("told Ap", lexicon: lexicon).mark(at: 1, .outlet) == nil)
    }

    @Test func `a term of several words does not reach over a sign that it does not have`() throws {
        let lexicon = try lexicon([("killed", "  - terms: [shot dead]\n")])
        #expect(Reading("shot, dead", lexicon: lexicon).marks.isEmpty)
        #expect(Reading("shot\ndead", lexicon: lexicon).marks.count == 1)
    }

    @Test func `words give back exactly what stands there`() {
        let text = "Once  de los\n20 «muertos»"
        let reading = Reading(text, lexicon: .bundled)
        #expect(reading.words(0..<reading.tokens.count) == text)
        #expect(reading.words(0..<0) == "")
        #expect(reading.bytesOf(3..<4) == 13..<15)
    }

    @Test func `what lies outside the tokens is nothing`() {
        let reading = Reading("killed", lexicon: .bundled)
        #expect(reading.marks(at: -1).isEmpty && reading.marks(at: 1).isEmpty)
        #expect(reading.mark(at: 9, .killed) == nil)
        #expect(!reading.isFunction(-1, .of) && !reading.isSign(1, Sign.comma) && !reading.isCapitalised(1))
    }

    @Test func `marks that end before a token are found from behind`() throws {
        let reading = Reading("They were shot dead near Kelwick", lexicon: .bundled)
        #expect(reading.marks(endingAt: 4).contains { $0.concept == .killed && $0.first == 2 })
        #expect(reading.marks(endingAt: 0).isEmpty)
    }

    @Test(arguments: [("nearly", true), ("presuntamente", true), ("fly", false), ("only", false), ("mente", false)])
    func `an adverb is told by its ending`(word: String, isAdverb: Bool) {
        #expect(Reading(word, lexicon: .bundled).isAdverb(0) == isAdverb)
    }

    @Test func `the possessive is a word of its own`() {
        let reading = Reading("Kelwick’s mill", lexicon: .bundled)
        #expect(reading.isPossessive(1))
        #expect(!reading.isPossessive(0))
    }
}
