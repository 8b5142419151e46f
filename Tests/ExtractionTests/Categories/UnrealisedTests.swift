import Evidence
import Testing

@Suite struct UnrealisedTests {
    @Test(arguments: [
        "The plot to kill 12 officers failed.", "Police tried to kill nine men.",
        "They threatened to kill four journalists.",
        "Police will arrest 12 officers on Monday.", "If 20 people were killed, someone must answer.",
        "Nine officers may be arrested.", "Police failed to arrest four suspects.",
        "Nueve policías podrían ser detenidos.",
        "Los pandilleros planeaban matar a 12 policías.", "Intentaron matar a cinco testigos.",
        "La fiscal pidió detener a nueve policías.", "Si murieran 20 personas, alguien debe responder.",
    ])
    func `what was only planned, tried, asked for or possible happened to nobody`(text: String) {
        #expect(Reader.claims(text).allSatisfy { $0.figure.category == .other }, "\(Reader.claims(text))")
    }

    @Test(arguments: [
        "Police managed to arrest nine men.", "Police may have killed nine men.", "Lograron detener a nueve hombres.",
        "La policía habría matado a nueve hombres.", "Tras matar a nueve hombres, huyeron.",
        "The unit went on to kill nine men.",
    ])
    func `what was done, or is said to have been done, happened`(text: String) throws {
        #expect(try #require(Reader.claim(text)).figure.category != .other)
    }
}
