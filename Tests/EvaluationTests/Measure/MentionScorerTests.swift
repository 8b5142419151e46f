import Evidence
import Testing

@testable import Evaluation

@Suite struct MentionScorerTests {
    let sheet = Sheet(
        "⟦1⟧Comandante ⟦2⟧José Ñu⟦/2⟧⟦/1⟧ habló en ⟦3⟧Bahía Clara⟦/3⟧ el ⟦4⟧lunes⟦/4⟧.", language: .spanish)

    @Test func `bounds and kind must be the same`() {
        let gold = GoldDocument(
            id: "a",
            mentions: [
                GoldMention(kind: .person, span: sheet.gold("2")), GoldMention(kind: .place, span: sheet.gold("3")),
                GoldMention(kind: .date, span: sheet.gold("4")),
            ])
        let read = [
            Mention(kind: .person, span: sheet.span("1")), Mention(kind: .place, span: sheet.span("3")),
            Mention(kind: .organisation, span: sheet.span("4")), Mention(kind: .quantity, span: sheet.span("4")),
        ]
        let score = Score(sheet.trial(gold, Extract(mentions: read)))
        #expect(score.tallies[.mentions] == Tally(1, 2, 2))
        #expect(score.tallies[.persons] == Tally(0, 1, 1))
        #expect(score.tallies[.places] == Tally(1, 0, 0))
        #expect(score.tallies[.organisations] == Tally(0, 1, 0))
        #expect(score.tallies[.dates] == Tally(0, 0, 1))
        #expect(score.misses.map(\.kind) == [.wrong, .wrong])
        #expect(score.misses.first?.gold == "person 'José Ñu'")
        #expect(score.misses.first?.read == "person 'Comandante José Ñu'")
    }
}
