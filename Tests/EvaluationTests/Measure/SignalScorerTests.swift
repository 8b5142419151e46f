import Evidence
import Testing

@testable import Evaluation

@Suite struct SignalScorerTests {
    let sheet = Sheet("⟦1⟧No ⟦2⟧prosecutor⟦/2⟧ was present⟦/1⟧, and ⟦3⟧two officers were hurt⟦/3⟧.")

    var gold: GoldDocument {
        GoldDocument(
            id: "a",
            signals: [
                GoldSignal(kind: .prosecutorPresent, polarity: .absent, span: sheet.gold("1")),
                GoldSignal(kind: .noOfficerHurt, polarity: .absent, span: sheet.gold("3")),
            ])
    }

    func signal(_ label: String, _ kind: Signal.Kind, _ polarity: Signal.Polarity) -> Claim {
        sheet.claim(label, .signal(Signal(kind: kind, polarity: polarity)))
    }

    @Test func `a signal is found by its name, its polarity and a word in common`() {
        let score = sheet.score(gold, claims: [signal("2", .prosecutorPresent, .absent)])
        #expect(score.tallies[.signals] == Tally(1, 0, 1))
        #expect(score.misses.map(\.gold) == ["F01 no_officer_hurt, absent"])
    }

    @Test func `the wrong polarity is wrong`() {
        let score = sheet.score(gold, claims: [signal("1", .prosecutorPresent, .present)])
        #expect(score.tallies[.signals] == Tally(0, 1, 2))
        #expect(score.misses.map(\.kind) == [.wrong, .missed])
        #expect(score.misses.map(\.harm) == [.falseClaim, .missedClaim])
    }
}
