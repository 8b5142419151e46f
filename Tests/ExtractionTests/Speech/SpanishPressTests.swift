import Evidence
import Testing

/// Forty sentences as the Spanish-language press writes them: who is the speaker of the figure?
@Suite struct SpanishPressTests {
    @Test(arguments: [
        ("La policía mató a 12 hombres, dijo la ministra Ana Rivas.", "Ana Rivas"),
        ("La ministra Ana Rivas dijo que la policía mató a 12 hombres.", "Ana Rivas"),
        ("Dijo Ana Rivas que la policía mató a 12 hombres.", "Ana Rivas"),
        ("«La policía mató a 12 hombres», afirmó Ana Rivas, abogada de las familias.", "Ana Rivas"),
        ("“No hubo enfrentamiento”, sostuvo el fiscal Saúl Tapia. “Los 12 hombres fueron ejecutados”.", "Saúl Tapia"),
        ("Según el fiscal Saúl Tapia, la policía mató a 12 hombres.", "Saúl Tapia"),
        ("La policía mató a 12 hombres, según cifras oficiales.", "cifras oficiales"),
        ("De acuerdo con un informe de la comisión, la policía mató a 12 hombres.", "informe de la comisión"),
        ("Ana Rivas dijo a El Comercio que la policía mató a 12 hombres.", "Ana Rivas"),
        ("El vocero, quien pidió no ser identificado, señaló que murieron 12 hombres.", "vocero"),
        ("Saúl Tapia, fiscal de Villa Quinta, informó que murieron 12 hombres.", "Saúl Tapia"),
        ("La policía, agregó el ministro, mató a 12 hombres.", "ministro"),
        ("La jueza Marta Soto habló ayer. Indicó que murieron 12 hombres.", "Marta Soto"),
        ("El abogado negó que la policía matara a 12 hombres.", "abogado"),
        ("La viuda denunció que los agentes mataron a 12 hombres.", "viuda"),
        ("Los vecinos aseguran que los policías mataron a 12 hombres y que nadie los auxilió.", "vecinos"),
        ("El general cree que los 12 hombres murieron en un enfrentamiento.", "general"),
        ("Fuentes policiales, que pidieron reserva, revelaron que hay 12 muertos.", "Fuentes policiales"),
        ("La madre de uno de los jóvenes contó entre lágrimas que los agentes mataron a 12 hombres.", "madre"),
        ("—Mataron a 12 hombres —dijo la testigo.", "testigo"),
        ("El ministro Luis Peña visitó la zona. \"Hay 12 muertos\", dijo.", "Luis Peña"),
        ("En declaraciones a Radio Sur, el alcalde Pedro Lima confirmó que hay 12 muertos.", "Pedro Lima"),
        ("\"Yo no disparé\", le dijo el suboficial Raúl Campos al juez. \"Eran 12 muertos\".", "Raúl Campos"),
        ("La agencia EFE, que citó al ministro, informó que hay 12 muertos.", "EFE"),
        ("Lo que ocurrió, explicó la perita Inés Vera, fue que mataron a 12 hombres.", "Inés Vera"),
        ("Vera insistió en que los 12 hombres murieron de rodillas.", "Vera"),
        ("El informe concluye que 12 hombres fueron ejecutados.", "informe"),
        ("\"Mataron a 11 hombres\", lamentó Rosa Vela, madre de una de las víctimas.", "Rosa Vela"),
        ("Hay 12 muertos, según dijo en agosto pasado el ministro Villar.", "Villar"),
        ("El Faro de la Costa reveló que la policía mató a 12 hombres.", "El Faro de la Costa"),
        ("El portavoz de la comisión, Hugo Arce, dijo este lunes que hay 12 muertos.", "Hugo Arce"),
        (
            "Murieron 12 hombres, dijo, según El Sol, el director de la Policía Nacional Civil (PNC), Mario Cruz.",
            "Mario Cruz"
        ),
        ("El operativo del puerto, al alba, dejó según cifras oficiales 16 personas asesinadas.", "cifras oficiales"),
        ("En el valle hubo 95 muertos este año, según la cuenta que dio la diputada Elsa Soto.", "Elsa Soto"),
        ("El ministro Luis Peña viajó a la zona. El ministro admitió que hay 12 muertos.", "Luis Peña"),
    ])
    func `the speaker of a Spanish sentence is named`(text: String, speaker: String) throws {
        let claim = try #require(Reader.claims(text).last)
        #expect(claim.attribution.first?.name.contains(speaker) == true, "\(claim.attribution)")
    }

    @Test(arguments: [
        ("Se informó que murieron 12 hombres.", Stance.reported),
        ("La denuncia de que la policía mató a 12 hombres fue archivada.", .reported),
        ("\"Murieron 12 hombres\", precisó.", .reported),
        ("Los familiares piden que se castigue a los 9 policías arrestados.", .asserted),
        ("El vocero negó que hubiera 12 muertos.", .denied),
    ])
    func `a word without a name is reported, a wish carries no claim`(text: String, stance: Stance) throws {
        let claim = try #require(Reader.claim(text))
        #expect(claim.stance == stance)
    }
}
