import Evidence
import Testing

@testable import Resolution

@Suite struct SharedTextTests {
    static let sentence =
        "En la madrugada del martes los agentes rodearon la casa de la calle Mayor y dispararon desde el techo vecino."

    @Test func `a sentence repeated with other accents, case and marks is shared`() {
        let other =
            "EN LA MADRUGADA, del martes: los agentes rodéaron la casa de la calle mayor y «dispararon» "
            + "desde el techo vecino"
        let copies = SharedText.copies(in: [Self.sentence, other])
        #expect(copies.map(\.original) == [0])
        #expect(copies.map(\.copy) == [1])
        #expect(copies.map(\.containment) == [1])
    }

    @Test func `the passage is the longest run of shared words`() throws {
        let copy = "Breve. " + Self.sentence + " Nada más se sabe de lo que ocurrió aquella noche."
        let found = try #require(SharedText.copies(in: [Self.sentence, copy]).first)
        let words = String(decoding: Array(copy.utf8)[found.passage.start..<found.passage.end], as: UTF8.self)
        #expect(words == String(Self.sentence.dropLast()))
    }

    @Test func `one common phrase in two long texts is not shared wording`() {
        let filler = (0..<60).map { "palabra\($0)" }.joined(separator: " ")
        let other = (0..<60).map { "vocablo\($0)" }.joined(separator: " ")
        let phrase = " el ministro del Interior dijo que no sabe "
        #expect(SharedText.copies(in: [filler + phrase + filler, other + phrase + other]).isEmpty)
    }

    @Test func `empty and short texts share nothing`() {
        #expect(SharedText.copies(in: []).isEmpty)
        #expect(SharedText.copies(in: ["", "", "27 muertos", "27 muertos"]).isEmpty)
    }

    @Test func `a copy hangs under the first of several originals`() {
        let copies = SharedText.copies(in: [Self.sentence, Self.sentence, Self.sentence])
        #expect(copies.map(\.original) == [0, 0])
    }
}
