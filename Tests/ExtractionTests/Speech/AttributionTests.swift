import Evidence
import Testing

@Suite struct AttributionTests {
    @Test(arguments: [
        ("Police killed 12 men, Interior Minister Ana Rivas said.", "Ana Rivas"),
        ("Interior Minister Ana Rivas said that police killed 12 men.", "Ana Rivas"),
        ("La policía mató a 12 hombres, dijo la ministra Ana Rivas.", "Ana Rivas"),
        ("Según La República, la policía mató a 12 hombres.", "La República"),
        ("De acuerdo con la fiscalía, la policía mató a 12 hombres.", "fiscalía"),
        (
            "Police killed 12 men between 2012 and 2015, according to a 2016 Human Rights Watch report, in two towns.",
            "Human Rights Watch"
        ),
        ("A preliminary report has found that police killed 12 men.", "preliminary report"),
    ])
    func `the one who says so is the speaker`(text: String, speaker: String) throws {
        let claim = try #require(Reader.claim(text))
        #expect(claim.attribution.first?.name.contains(speaker) == true, "\(claim.attribution)")
        #expect(claim.stance == .reported)
    }

    @Test func `a surname and a pronoun stand for the one named before`() throws {
        let text =
            "Interior Minister Ana Rivas spoke on Monday. Police killed 12 men, Rivas said. She said that 3 officers were arrested."
        let claims = Reader.claims(text)
        try #require(claims.count == 2)
        #expect(claims.allSatisfy { $0.attribution.first?.name == "Ana Rivas" })
        #expect(claims[0].attribution.first?.office == "Interior Minister")
    }

    @Test func `the outlet that passes a word on stands behind the speaker`() throws {
        let claim = try #require(Reader.claim("Ana Rivas told El Comercio that police killed 12 men."))
        #expect(claim.attribution.map(\.name) == ["Ana Rivas", "El Comercio"])
        #expect(claim.attribution.map(\.kind) == [.person, .outlet])
    }

    @Test func `a quotation over two sentences keeps its speaker`() throws {
        let claim = try #require(Reader.claim("“This is grave. Police killed 12 men,” Ana Rivas said."))
        #expect(claim.attribution.first?.name == "Ana Rivas")
    }

    @Test(arguments: ["La policía mató a 12 hombres, según pudo establecer este diario.", "Police killed 12 men."])
    func `a document is never the speaker of its own words`(text: String) throws {
        let claim = try #require(Reader.claim(text))
        #expect(claim.attribution == [])
        #expect(claim.stance == .asserted)
    }
}
