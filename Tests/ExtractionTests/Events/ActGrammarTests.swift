import Evidence
import Language
import TestMaterial
import Testing

@testable import Extraction

/// Who did what to whom in one sentence: `⟦a⟧` marks the actor, `⟦t⟧` the target, `⟦v⟧` the trigger.
@Suite struct ActGrammarTests {
    /// A sentence and what its first act of the category must be.
    struct Case: Sendable, CustomStringConvertible {
        let text: String
        let category: EventCategory
        var actor: Counted?
        var target: Counted?

        var description: String { text }
    }

    private func act(_ one: Case) throws -> (act: Act, reading: Reading, marked: MarkedText) {
        let marked = MarkedText(one.text)
        let reading = Reading(marked.text, lexicon: .bundled)
        let acts = SentenceActs.all(reading, dates: DateTokens(count: reading.tokens.count, mentions: []))
            .flatMap(\.acts)
        return (try #require(acts.first { $0.category == one.category }), reading, marked)
    }

    static let told = [
        Case(
            text: "⟦a⟧Police⟦/a⟧ ⟦v⟧shot dead⟦/v⟧ ⟦t⟧two youths⟦/t⟧ in Kelwick.", category: .killed, actor: .police,
            target: .civilians),
        Case(
            text: "⟦a⟧La policía⟦/a⟧ ⟦v⟧abatió⟦/v⟧ a ⟦t⟧dos presuntos asaltantes⟦/t⟧ en Villa Quinta.",
            category: .killed,
            actor: .police, target: .suspects),
        Case(
            text: "⟦t⟧A 17-year-old boy⟦/t⟧ was ⟦v⟧shot⟦/v⟧ by ⟦a⟧police⟦/a⟧ near the market.", category: .force,
            actor: .police, target: .civilians),
        Case(
            text: "⟦t⟧Cuatro campesinos⟦/t⟧ fueron ⟦v⟧abatidos⟦/v⟧ por ⟦a⟧agentes⟦/a⟧ en la quebrada.",
            category: .killed,
            actor: .police, target: .civilians),
        Case(
            text: "The ⟦v⟧killing⟦/v⟧ of ⟦t⟧three fishermen⟦/t⟧ by ⟦a⟧soldiers⟦/a⟧ was never explained.",
            category: .killed, actor: .military, target: .civilians),
        Case(
            text: "La ⟦v⟧muerte⟦/v⟧ de ⟦t⟧Ana Rúa⟦/t⟧ a manos de ⟦a⟧dos suboficiales⟦/a⟧ indignó al barrio.",
            category: .killed, actor: .police, target: .civilians),
        Case(
            text: "⟦t⟧Three persons⟦/t⟧ were ⟦v⟧killed⟦/v⟧ in ⟦a⟧police⟦/a⟧ firing.", category: .killed, actor: .police,
            target: .civilians),
        Case(
            text: "THE PRESS SAID THAT ⟦t⟧THREE STUDENTS⟦/t⟧ WERE ⟦v⟧KILLED⟦/v⟧ BY ⟦a⟧SOLDIERS⟦/a⟧ IN KELWICK.",
            category: .killed, actor: .military, target: .civilians),
        Case(
            text: "⟦a⟧The officers⟦/a⟧ who ⟦v⟧shot⟦/v⟧ ⟦t⟧him⟦/t⟧ went home.", category: .force, actor: .police),
        Case(
            text: "⟦a⟧The police⟦/a⟧ had to ⟦v⟧open fire⟦/v⟧ on ⟦t⟧the crowd⟦/t⟧.", category: .force, actor: .police,
            target: .civilians),
        Case(
            text: "The mob threw stones, forcing ⟦a⟧the police⟦/a⟧ to ⟦v⟧open fire⟦/v⟧.", category: .force,
            actor: .police),
        Case(
            text: "⟦a⟧La policía⟦/a⟧ no ⟦v⟧intervino⟦/v⟧ cuando quemaron la tienda.", category: .failureToAct,
            actor: .police),
        Case(
            text: "⟦a⟧The constables⟦/a⟧ ⟦v⟧stood by⟦/v⟧ while the shop burned.", category: .failureToAct,
            actor: .police),
        Case(
            text: "⟦t⟧El comandante⟦/t⟧ fue ⟦v⟧ascendido⟦/v⟧ en marzo.", category: .promoted, target: .police),
        Case(
            text: "⟦t⟧Jane Roe⟦/t⟧, 24, was ⟦v⟧killed⟦/v⟧ outside her house.", category: .killed, target: .civilians),
    ]

    @Test(arguments: told)
    func `an act is read with those who act and those to whom it is done`(one: Case) throws {
        let (act, reading, marked) = try act(one)
        #expect(act.realised && !act.negated)
        #expect(reading.span(act.trigger) == marked["v"])
        #expect(act.actorCounted == one.actor)
        #expect(act.target?.counted == one.target)
        if one.text.contains("⟦a⟧") { #expect(act.actor.flatMap { reading.span($0.tokens) } == marked["a"]) }
        if one.text.contains("⟦t⟧") { #expect(act.target.flatMap { reading.span($0.tokens) } == marked["t"]) }
    }

    @Test(arguments: [
        Case(text: "Two constables were killed when the mob threw stones.", category: .killed),
        Case(text: "Un agente murió en el ataque de los asaltantes.", category: .killed),
    ])
    func `police who are killed have not killed`(one: Case) throws {
        let act = try act(one).act
        #expect(act.target?.counted == .police)
        #expect(act.actorCounted != .police)
    }

    @Test func `what a mob does is not done by the police that look on`() throws {
        let one = Case(text: "A mob killed three shopkeepers as the police looked on.", category: .killed)
        #expect(try act(one).act.actorCounted == .civilians)
        let failure = Case(text: one.text, category: .failureToAct)
        #expect(try act(failure).act.actorCounted == .police)
    }

    @Test(arguments: [
        Case(text: "The gang threatened to kill the driver.", category: .killed),
        Case(text: "The police may shoot at anyone who comes near.", category: .force),
        Case(text: "If the police open fire, the market will close.", category: .force),
        Case(text: "Los asaltantes amenazaron con matar al chofer.", category: .killed),
        Case(text: "El jefe ordenó a sus hombres matar a dos vecinos.", category: .killed),
        Case(text: "The lawyers demanded the arrest of two captains.", category: .arrested),
    ])
    func `what is planned, possible, threatened or asked for was not done`(one: Case) throws {
        #expect(try !act(one).act.realised)
    }

    @Test(arguments: [
        Case(text: "The guards did not open fire.", category: .force),
        Case(text: "No one was injured in Kelwick.", category: .injured),
        Case(text: "Los guardias no dispararon.", category: .force),
    ])
    func `what is denied is negated`(one: Case) throws {
        #expect(try act(one).act.negated)
    }

    @Test func `each of several victims is told`() {
        let reading = Reading("A neighbour killed a woman, her son and himself in Kelwick.", lexicon: .bundled)
        let acts = ActGrammar(reading: reading, dates: DateTokens(count: reading.tokens.count, mentions: []))
            .acts(in: 0..<reading.tokens.count)
        #expect(
            acts.compactMap { $0.target.map { reading.words($0.tokens) } } == ["a woman", "her son", "A neighbour"])
    }

    @Test(arguments: [
        "The police surrounded the house. They opened fire on the men inside.",
        "Los policías rodearon la casa. Dispararon contra los ocupantes.",
        "Police opened fire near the bridge. Two boys were killed in the firing.",
    ])
    func `those who act can be known from the sentence before`(text: String) throws {
        let reading = Reading(text, lexicon: .bundled)
        let acts = SentenceActs.all(reading, dates: DateTokens(count: reading.tokens.count, mentions: []))
        #expect(try #require(acts.last?.acts.first).actorCounted == .police)
    }

    @Test(arguments: ["Two youths were arrested on Sunday.", "Dos jóvenes fueron detenidos el domingo."])
    func `arrests are made by police unless the text says otherwise`(text: String) throws {
        let act = try act(Case(text: text, category: .arrested)).act
        #expect(act.actorCounted == .police && act.actor == nil)
        #expect(act.rule == "passive-implied")
    }

    @Test(arguments: [
        "The mayor held talks with two farmers.", "The captain was fired in March.",
        "A gate was locked up for the night.",
        "The team was caught unawares by the rain.",
    ])
    func `words that mean something else tell nothing`(text: String) {
        let reading = Reading(text, lexicon: .bundled)
        let acts = SentenceActs.all(reading, dates: DateTokens(count: reading.tokens.count, mentions: []))
            .flatMap(\.acts)
        #expect(acts.isEmpty)
    }
}
