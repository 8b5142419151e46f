import Evidence
import Testing

@testable import Evaluation

@Suite struct EventScorerTests {
    let sheet = Sheet("⟦1⟧Agents shot ⟦2⟧and killed⟦/2⟧ Ana Ríos⟦/1⟧ but ⟦3⟧did not arrest⟦/3⟧ her brother.")

    var gold: GoldDocument {
        GoldDocument(
            id: "a",
            events: [
                GoldEvent(span: sheet.gold("2"), category: .killed, actor: .police, negated: false),
                GoldEvent(span: sheet.gold("3"), category: .arrested, actor: nil, negated: true),
            ])
    }

    func event(_ label: String, _ category: EventCategory, by actor: Counted? = nil, not negated: Bool = false) -> Claim
    {
        sheet.claim(
            label,
            .event(Event(category: category, actor: actor.map { Participant(counted: $0) }, negated: negated)))
    }

    @Test func `an event is found by its category, its negation and a word in common`() {
        let score = sheet.score(gold, claims: [event("1", .killed, by: .police), event("3", .arrested, not: true)])
        #expect(score.tallies[.events] == Tally(2, 0, 0))
        #expect(score.tallies[.eventActors] == Tally(2, 0, 0))
        #expect(score.misses.isEmpty)
    }

    @Test func `the actor counts in a measure of its own`() {
        let score = sheet.score(gold, claims: [event("1", .killed, by: .military), event("3", .arrested, not: true)])
        #expect(score.tallies[.events] == Tally(2, 0, 0))
        #expect(score.tallies[.eventActors] == Tally(1, 1, 1))
        #expect(score.misses.map(\.gold) == ["killed by police"])
        #expect(score.misses.map(\.read) == ["killed by military [test-rule]"])
    }

    @Test func `what the text negates is not found by its opposite`() {
        let score = sheet.score(gold, claims: [event("3", .arrested)])
        #expect(score.tallies[.events] == Tally(0, 1, 2))
        #expect(score.misses.map(\.kind) == [.wrong, .missed])
    }

    @Test func `a killing that the gold does not have is spurious, and a category that it never marks is left out`() {
        let empty = GoldDocument(id: "a", events: [])
        let score = sheet.score(empty, claims: [event("1", .killed), event("3", .investigated)])
        #expect(score.tallies[.events] == Tally(0, 1, 0))
        #expect(score.misses.map(\.harm) == [.falseDeath])
    }
}
