import Testing

@testable import Extraction
@testable import Language

@Suite struct PlaceNameTests {
    @Test(arguments: [
        "Murieron en el ⟦L1⟧cerro San Cosme⟦/L1⟧, provincia de ⟦L2⟧Huaura⟦/L2⟧.",
        "Cruzaron el ⟦L1⟧Río Blanco⟦/L1⟧ hacia ⟦L2⟧Chincha⟦/L2⟧.",
        "Los vecinos de la ⟦L⟧calle Los Jazmines⟦/L⟧ lo vieron.",
        "A farmer from the village of ⟦L⟧Bayamoro⟦/L⟧ died.",
        "He was shot in ⟦L1⟧Quezon City⟦/L1⟧, ⟦L2⟧Philippines⟦/L2⟧.",
        "La localidad costera de ⟦L⟧Alba de los Montes⟦/L⟧ pidió ayuda.",
    ])
    func `places stand in the gazetteer or behind a noun of place`(text: String) { MarkedNames.check(text) }

    @Test func `a town with a masculine article is its club`() {
        MarkedNames.check("El delantero del ⟦O⟧Valencia⟦/O⟧ marcó dos goles en ⟦L⟧Sevilla⟦/L⟧.")
    }

    @Test func `a dispatch begins with its place`() {
        MarkedNames.check("⟦L⟧Toledo⟦/L⟧, 23 may (⟦O⟧EFE⟦/O⟧).- Un grupo protestó.")
    }

    @Test func `a place carries its entry of the gazetteer`() throws {
        let names = NameGrammar(reading: Reading("Seis murieron en Arequipa.", lexicon: .bundled)).names()
        let mention = try #require(names.mention(at: 3))
        #expect(names.place(of: mention)?.country == "PE")
    }

    @Test func `a person carries the title and the fullest form of the name`() throws {
        let reading = Reading("El coronel Abel Montes huyó. El coronel Montes negó todo.", lexicon: .bundled)
        let names = NameGrammar(reading: reading).names()
        try #require(names.mentions.count == 2)
        #expect(reading.words(names.mentions[1].titles) == "coronel")
        #expect(names.name(of: names.mentions[1]) == "Abel Montes")
    }
}
