import Testing

@Suite struct PersonNameTests {
    @Test(arguments: [
        "El coronel ⟦P⟧Abelardo Montes Quispe⟦/P⟧ negó los cargos.",
        "El general PNP ⟦P⟧Teodoro Becerra⟦/P⟧ firmó el acta.",
        "Police Colonel ⟦P⟧Andres Maloro⟦/P⟧ signed the order.",
        "Interior Minister ⟦P⟧Carla Dunmore⟦/P⟧ promised a report.",
        "Deputy Sheriff ⟦P⟧Tom O'Neill⟦/P⟧ had lied.",
        "La actriz ⟦P⟧Ofelia Barrientos⟦/P⟧ no asistió.",
    ])
    func `a rank, title or trade before a name is no part of it`(text: String) { MarkedNames.check(text) }

    @Test(arguments: [
        "Vieron a ⟦P1⟧José de la Cruz Gómez⟦/P1⟧ y a su hermana ⟦P2⟧María del Carmen⟦/P2⟧.",
        "El perito ⟦P⟧J. M. Ruiz de Somocurcio⟦/P⟧ firmó el parte.",
        "Her son ⟦P⟧Julian delos Santos⟦/P⟧ was killed.",
        "The witness ⟦P⟧Peter van Houten⟦/P⟧ was shot.",
        "Officers shot ⟦P⟧Michael Brandon Jr.⟦/P⟧ at noon.",
    ])
    func `particles, initials and suffixes belong to a name`(text: String) { MarkedNames.check(text) }

    @Test func `a nickname after alias is a person`() {
        MarkedNames.check("El jefe de la banda, alias \"⟦P⟧El Zurdo⟦/P⟧\", huyó.")
    }

    @Test func `a full name makes a later bare surname a person`() {
        MarkedNames.check(
            "El viceministro ⟦P1⟧Rubén Somocurcio⟦/P1⟧ habló ayer. Para el abogado, ⟦P2⟧Somocurcio⟦/P2⟧ miente.")
    }

    @Test(arguments: [
        "Fuentes policiales lo confirmaron. Ayer nadie respondió.",
        "Considera que hubo un error. Tras el tiroteo huyeron.",
        "Witnesses saw it. However, investigators found nothing. Protesters gathered outside.",
    ])
    func `the capital of a first word makes no name`(text: String) { MarkedNames.check(text) }

    @Test func `a matter of state behind its minister is no person`() {
        MarkedNames.check("El ministro de Asuntos Exteriores, ⟦P⟧Eusebio Rentería⟦/P⟧, viajó ayer.")
    }
}
