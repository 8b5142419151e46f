import Evidence
import Testing

/// Portuguese is there as lexicon files alone: no line of the program names it.
@Suite struct AddedLanguageTests {
    struct Case: Sendable, CustomStringConvertible {
        let text: String
        let category: Category
        let counted: Counted
        let low: Double?
        let high: Double?

        var description: String { text }
    }

    static let cases = [
        Case(
            text: "Os agentes mataram pelo menos 27 moradores do morro.", category: .killed, counted: .civilians,
            low: 27,
            high: nil),
        Case(
            text: "Nove suspeitos foram mortos na operação de sábado.", category: .killed, counted: .suspects, low: 9,
            high: 9),
        Case(
            text: "A morte de 14 lavradores na serra segue impune desde 2012.", category: .killed, counted: .civilians,
            low: 14, high: 14),
        Case(
            text: "A polícia prendeu mais de trezentas pessoas na favela.", category: .arrested, counted: .civilians,
            low: 300, high: nil),
        Case(
            text: "Nenhum policial ficou ferido no confronto da vila.", category: .injured, counted: .police, low: 0,
            high: 0),
        Case(
            text: "Em 2014 morreram trinta e dois soldados.", category: .killed, counted: .military, low: 32, high: 32),
        Case(
            text: "Uma dúzia de jovens desapareceu na serra.", category: .disappeared, counted: .civilians, low: 12,
            high: 12),
        Case(
            text: "O Ministério Público investiga 16 oficiais da unidade.", category: .investigated, counted: .police,
            low: 16, high: 16),
        Case(
            text: "A unidade fez seis operações naquele ano.", category: .operationsOrCases, counted: .events, low: 6,
            high: 6),
        Case(
            text: "Os traficantes planejavam matar doze policiais.", category: .other, counted: .police, low: 12,
            high: 12),
    ]

    @Test(arguments: cases)
    func `a sentence of a language that is data alone gives its figure`(one: Case) throws {
        let claim = try #require(Reader.claim(one.text))
        #expect(claim.figure.category == one.category)
        #expect(claim.figure.counted == one.counted)
        #expect(claim.figure.low == one.low && claim.figure.high == one.high)
    }

    @Test func `a number word of another language counts nothing`() throws {
        let text = "Os filhos dos moradores não foram para a escola, e os pais dos alunos não falaram com a polícia. "
        #expect(Reader.claims(text + "Em 2013 os pais dos policiais foram ouvidos no morro.").isEmpty)
        let english = "The men of the village were at the market when the patrol came. Once officers were killed there."
        #expect(Reader.claims(english).isEmpty)
    }
}
