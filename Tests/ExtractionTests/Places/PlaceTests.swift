import Evidence
import Testing

@Suite struct PlaceTests {
    @Test func `a sentence without a place keeps the country of its paragraph`() throws {
        let text =
            "In El Salvador, police speak of war. The clashes have left 300 alleged gang members dead.\n\nPolice killed 12 men."
        let claims = Reader.claims(text)
        try #require(claims.count == 2)
        #expect(claims[0].figure.places == ["El Salvador"])
        #expect(claims[1].figure.places == [])
    }

    @Test func `a surname that is also a place is a person`() {
        let text = "El viceministro Rubén Vargas habló el lunes. Según Vargas, la policía mató a 12 hombres en Lima."
        #expect(Reader.claims(text).map(\.figure.places) == [["Lima"]])
    }
}
