import Evidence
import Testing

@Suite struct IncidentGrammarTests {
    @Test func `una redada con dos muertos es un operativo con día, lugar y víctimas`() throws {
        let extract = Reader.extract(
            """
            Dos sospechosos murieron abatidos por la policía en un operativo en Trujillo el 14 de marzo de 2016. Según \
            los vecinos, los agentes dispararon primero.
            """, published: PartialDate(iso: "2016-03-16"))
        let incident = try #require(extract.incidents.first)
        #expect(extract.incidents.count == 1)
        #expect(incident.kind == .operation)
        #expect(incident.date == Period(on: try #require(PartialDate(iso: "2016-03-14"))))
        #expect(incident.places == ["Perú", "Trujillo"])
        #expect(incident.actors.map(\.isState) == [true])
        #expect(incident.victims.map(\.low) == [2])
        #expect(incident.victims.map(\.high) == [2])
        #expect(incident.victims.map(\.effect) == [.death])
        #expect(extract.figures.first?.incident == "i1")
    }

    @Test func `a dispatch in capitals takes its day from the dateline`() throws {
        let extract = Reader.extract(
            """
            SAN SALVADOR, 4 JAN 90 -- [TEXT] THREE PEASANTS WERE KILLED BY SOLDIERS IN SAN MIGUEL YESTERDAY.
            """)
        let incident = try #require(extract.incidents.first)
        #expect(incident.date == Period(on: try #require(PartialDate(iso: "1990-01-03"))))
        #expect(incident.victims.first?.description == "PEASANTS")
        #expect(incident.victims.first?.low == 3)
        #expect(incident.actors.first?.isState == true)
    }

    @Test func `the same victim told twice is one incident, another day is another`() {
        let extract = Reader.extract(
            """
            Rosa Vela was shot dead by police in Lima on 3 May 2016. Neighbours said that Rosa Vela was killed at home.

            On 9 May 2016 police killed two students in Arequipa.
            """, published: PartialDate(iso: "2016-05-12"))
        #expect(extract.incidents.count == 2)
        #expect(extract.incidents.first?.victims.map(\.name) == ["Rosa Vela"])
    }

    @Test(arguments: [
        "The war has killed 70,000 people in ten years.", "Eight soldiers and nine rebels died in clashes on Monday.",
        "Police may kill again, the lawyer said.", "Between 2012 and 2015 police killed 27 men.",
    ])
    func `wars, fights, fears and totals are no incidents`(text: String) {
        #expect(Reader.extract(text, published: PartialDate(iso: "2016-05-12")).incidents.isEmpty)
    }

    @Test func `a count over years is not tied to an incident`() {
        let extract = Reader.extract(
            "Police killed two men in Lima on 3 May 2016; between 2012 and 2015 they killed 27.",
            published: PartialDate(iso: "2016-05-12"))
        #expect(extract.figures.filter { $0.figure.low == 27 }.allSatisfy { $0.incident == nil })
    }
}
