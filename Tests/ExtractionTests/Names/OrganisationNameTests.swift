import Testing

@Suite struct OrganisationNameTests {
    @Test(arguments: [
        "El ⟦O⟧Ministerio del Interior de Perú⟦/O⟧ respondió.",
        "La ⟦O⟧Comisión Interamericana de Asuntos Rurales⟦/O⟧ pidió datos.",
        "El ⟦O⟧Ministerio de Agricultura, Pesca y Alimentación⟦/O⟧ respondió.",
        "The ⟦O⟧Commission on Rural Affairs⟦/O⟧ replied.",
        "Officers from the ⟦O⟧Springfield Police Department⟦/O⟧ fired.",
        "She studied at the ⟦O⟧University of Missouri⟦/O⟧ for a year.",
        "Según la ⟦O⟧Universidad Nacional de Trujillo⟦/O⟧, fue un error.",
    ])
    func `a body keeps its tail`(text: String) { MarkedNames.check(text) }

    @Test func `an acronym in brackets is the body's, and stays it`() {
        MarkedNames.check(
            "La ⟦O1⟧Dirección contra el Terrorismo⟦/O1⟧ (⟦O2⟧Dicotex⟦/O2⟧) negó todo. Los agentes de ⟦O3⟧Dicotex⟦/O3⟧ huyeron."
        )
    }

    @Test func `a company ends with its form`() {
        MarkedNames.check("La firma ⟦O1⟧Pesquera Alba S.A.⟦/O1⟧ cerró.")
        MarkedNames.check("Workers of ⟦O⟧Johnson-Maloro LLC⟦/O⟧ went home.")
    }

    @Test func `a person behind a body is not part of it`() {
        MarkedNames.check("El presidente del ⟦O⟧Gobierno⟦/O⟧, ⟦P⟧Pedro Vega Lara⟦/P⟧, calló.")
        MarkedNames.check("Lo dijo a ⟦O⟧EFE⟦/O⟧ ⟦P⟧Pedro Vega⟦/P⟧, portavoz del colectivo.")
    }

    @Test func `a law is no body, person or place`() { MarkedNames.check("La Ley de Caminos Rurales fue aprobada.") }
}
