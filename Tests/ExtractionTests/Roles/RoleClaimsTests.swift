import Evidence
import Testing

@Suite struct RoleClaimsTests {
    private func roles(_ text: String) -> [String] {
        Reader.extract(text).claims.compactMap { claim in
            claim.role.map {
                "\($0.person) | \($0.rankOrTitle ?? "-") | \($0.role.rawValue) | \($0.relation.rawValue)"
            }
        }
    }

    @Test(arguments: [
        ("Interior Minister Carla Ruiz said nine men died.", "Carla Ruiz | Interior Minister | official | speaker"),
        ("Rosa Vela, 24, was shot dead in Lima.", "Rosa Vela | - | victim | victim"),
        ("Luis Paz was sentenced to nine years.", "Luis Paz | - | other | convicted"),
        ("Luis Paz was charged with murder.", "Luis Paz | - | other | accused"),
        ("Criminologist Eva Stern called it unusual.", "Eva Stern | Criminologist | expert | none"),
        ("Tom Hale, a lawyer for the family, denied it.", "Tom Hale | lawyer for the family | lawyer | speaker"),
    ])
    func `English texts say who named persons are`(text: String, expected: String) {
        #expect(roles(text) == [expected])
    }

    @Test(arguments: [
        (
            "El viceministro de Orden Interno, Rubén Solís, dijo que murieron nueve.",
            "Rubén Solís | viceministro de Orden Interno | official | speaker"
        ),
        ("El coronel Luis Paz fue detenido el lunes.", "Luis Paz | coronel | police | accused"),
        ("La fiscal Ana Solís llegó tarde.", "Ana Solís | fiscal | prosecutor | none"),
        ("Rosa Vela fue abatida en Lima.", "Rosa Vela | - | victim | victim"),
    ])
    func `Spanish texts say who named persons are`(text: String, expected: String) {
        #expect(roles(text) == [expected])
    }

    @Test func `a denial accuses nobody`() {
        #expect(!roles("Luis Paz was not charged.").contains { $0.hasSuffix("accused") })
        #expect(!roles("Luis Paz no fue condenado.").contains { $0.hasSuffix("convicted") })
    }

    @Test func `a later surname is the same person, and the strongest relation stands`() {
        let found = roles("Captain Luis Paz led the unit. Two years later Paz was sentenced to nine years.")
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("convicted") == true)
    }
}
