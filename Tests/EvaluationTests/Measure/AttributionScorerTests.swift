import Evidence
import Testing

@testable import Evaluation

@Suite struct AttributionScorerTests {
    let sheet = Sheet(
        "⟦s⟧The ⟦t⟧mayor⟦/t⟧⟦/s⟧ ⟦c⟧said⟦/c⟧ ⟦1⟧“⟦2⟧the raid was ⟦3⟧lawful⟦/3⟧⟦/2⟧.”⟦/1⟧ ⟦u⟧Ana Ríos⟦/u⟧ denied ⟦4⟧it all⟦/4⟧."
    )

    var gold: GoldDocument {
        GoldDocument(
            id: "a",
            attributions: [
                GoldAttribution(source: sheet.gold("s"), content: sheet.gold("1")),
                GoldAttribution(source: nil, content: sheet.gold("4")),
            ])
    }

    func frame(_ content: String, by source: String?) -> AttributionFrame {
        AttributionFrame(
            source: source.map { sheet.span($0) }, cue: sheet.span("c"), content: sheet.span(content),
            direct: false)
    }

    func score(_ frames: AttributionFrame...) -> Score {
        Score(sheet.trial(gold, Extract(attributions: frames)))
    }

    @Test func `marks and full stops at the ends do not matter`() {
        let score = score(frame("2", by: "s"), frame("4", by: nil))
        #expect(score.tallies[.attributions] == Tally(2, 0, 0))
        #expect(score.tallies[.sources] == Tally(1, 0, 0))
        #expect(score.tallies[.attributionsSource] == Tally(2, 0, 0))
        #expect(score.misses.isEmpty)
    }

    @Test func `less than half of the longer span is no match`() {
        #expect(score(frame("3", by: "s")).tallies[.attributions] == Tally(0, 1, 2))
    }

    @Test func `the source is asked for only where the content was found`() {
        let score = score(frame("1", by: "u"), frame("3", by: "s"))
        #expect(score.tallies[.attributions] == Tally(1, 1, 1))
        #expect(score.tallies[.sources] == Tally(0, 1, 1))
        #expect(score.tallies[.attributionsSource] == Tally(0, 2, 2))
        #expect(score.misses.contains { $0.measure == .sources && $0.gold == "The mayor" && $0.read == "Ana Ríos" })
    }

    @Test func `half of the source is enough, and a source that is not there is spurious`() {
        let score = score(frame("1", by: "t"), frame("4", by: "u"))
        #expect(score.tallies[.sources] == Tally(1, 1, 0))
    }
}
