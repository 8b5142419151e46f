import Evidence
import Language
import TestMaterial
import Testing

@testable import Extraction

@Suite struct CategoryRuleTests {
    /// A sentence in which the words between the marks are the quote.
    struct Case: Sendable, CustomStringConvertible {
        let rule: String
        let text: String
        let category: Category
        let counted: Counted
        let value: Double

        var description: String { "\(rule): \(text)" }
    }

    static let cases = [
        Case(
            rule: "verb-before", text: "Police executed ⟦1⟧27 presumed gangsters⟦/1⟧ near Puerto Claro.",
            category: .killed, counted: .suspects, value: 27),
        Case(
            rule: "verb-before", text: "En esa noche murieron ⟦1⟧12 personas⟦/1⟧ en Puerto Claro.", category: .killed,
            counted: .civilians, value: 12),
        Case(
            rule: "verb-before", text: "Fueron abatidos ⟦1⟧seis presuntos delincuentes⟦/1⟧ en el puerto.",
            category: .killed, counted: .suspects, value: 6),
        Case(
            rule: "verb-before", text: "Prosecutors are investigating ⟦1⟧16 officers⟦/1⟧ of the harbour unit.",
            category: .investigated, counted: .police, value: 16),
        Case(
            rule: "nominal", text: "The deaths of ⟦1⟧14 farmers⟦/1⟧ were never explained.", category: .killed,
            counted: .civilians, value: 14),
        Case(
            rule: "nominal", text: "La muerte de ⟦1⟧9 campesinos⟦/1⟧ sigue impune.", category: .killed,
            counted: .civilians, value: 9),
        Case(
            rule: "verb-after", text: "⟦1⟧40 people⟦/1⟧ were killed in the valley.", category: .killed,
            counted: .civilians, value: 40),
        Case(
            rule: "verb-after", text: "⟦1⟧Cuatro policías⟦/1⟧ fueron detenidos en el valle.", category: .arrested,
            counted: .police, value: 4),
        Case(
            rule: "head-noun", text: "En el operativo hubo ⟦1⟧11 heridos⟦/1⟧.", category: .injured, counted: .civilians,
            value: 11),
        Case(
            rule: "head-noun", text: "The unit ran ⟦1⟧six operations⟦/1⟧ on the coast.", category: .operationsOrCases,
            counted: .events, value: 6),
        Case(
            rule: "times", text: "The captain has been decorated ⟦1⟧four times⟦/1⟧.", category: .rewarded,
            counted: .police, value: 4),
        Case(
            rule: "times", text: "El capitán fue condecorado ⟦1⟧cuatro veces⟦/1⟧.", category: .rewarded,
            counted: .police, value: 4),
        Case(
            rule: "people", text: "⟦1⟧60 people⟦/1⟧ waited at the gate.", category: .other, counted: .civilians,
            value: 60),
    ]

    @Test(arguments: cases)
    func `a rule reads its sentence and nothing else of it`(one: Case) throws {
        let marked = MarkedText(one.text)
        let claim = try #require(Reader.claim(marked.text))
        #expect(claim.quote.locator.span == marked["1"])
        #expect(claim.figure.category == one.category)
        #expect(claim.figure.counted == one.counted)
        #expect(claim.figure.low == one.value && claim.figure.high == one.value)
        #expect(claim.rule == one.rule)
    }

    @Test(arguments: [
        ("That night ⟦1⟧15 officers⟦/1⟧ killed ⟦2⟧eight men⟦/2⟧ in the market.", 8.0),
        ("Aquella noche ⟦1⟧15 agentes⟦/1⟧ mataron a ⟦2⟧ocho hombres⟦/2⟧ en el mercado.", 8.0),
    ])
    func `those who did it are involved, and those to whom it was done are not`(text: String, dead: Double) throws {
        let marked = MarkedText(text)
        let claims = Reader.claims(marked.text)
        try #require(claims.count == 2)
        #expect(claims[0].rule == "agent" && claims[0].figure.category == .involved)
        #expect(claims[0].quote.locator.span == marked["1"])
        #expect(claims[1].figure.category == .killed && claims[1].figure.low == dead)
        #expect(claims[1].figure.actor == .police)
    }

    @Test(arguments: [
        "Ana Rivas said that 11 of the 20 suspects who were killed had no criminal record.",
        "Once de los 20 fallecidos no tenían antecedentes.",
        "The commission found no criminal record for 11 of the 20 dead.",
    ])
    func `a part takes what is said of it and its whole what is said of the whole`(text: String) throws {
        let claims = Reader.claims(text)
        try #require(claims.count == 2)
        #expect(claims.map(\.figure.category) == [.noCriminalRecord, .killed])
        #expect(claims.map(\.figure.low) == [11, 20])
    }

    @Test(arguments: [
        ("Prosecutors are investigating 16 officers and 80 sub-officers.", Category.investigated, [16.0, 80.0]),
        ("Murieron dos mujeres y cinco niños.", .killed, [2.0, 5.0]),
    ])
    func `what is said of one of two joined groups is said of both`(text: String, category: Category, numbers: [Double])
    {
        let claims = Reader.claims(text)
        #expect(claims.map(\.figure.low) == numbers)
        #expect(claims.allSatisfy { $0.figure.category == category })
        #expect(claims.last?.rule == "coordination")
    }

    @Test func `a number that was explained keeps its meaning`() {
        let claims = Reader.claims("Police shot dead 22 suspects in June. All 22 suspects came from the coast.")
        #expect(claims.map(\.figure.category) == [.killed, .killed])
        #expect(claims.last?.rule == "repeated-number")
    }

    @Test func `every rule has a name of its own`() {
        #expect(Set(CategoryGrammar.names).count == CategoryGrammar.names.count)
        #expect(CategoryGrammar.names.count == 21)
    }
}
