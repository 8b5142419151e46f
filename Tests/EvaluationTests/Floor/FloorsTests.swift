import Evidence
import Testing

@testable import Evaluation

@Suite struct FloorsTests {
    static let gold = ContentHash(of: "gold".utf8)
    static let otherGold = ContentHash(of: "other gold".utf8)

    /// Three Spanish texts with one dead each, of which so many are found: F1 of figures is 0.5, 0.8 or 1.
    static func assessment(found: Int) -> Assessment {
        Assessment((0..<3).map { AssessmentTests.row("\($0)", .spanish, isFound: $0 < found) })
    }

    @Test func `a measure under its floor is named with both numbers`() {
        let floors = Floors(
            gold: Self.gold, floors: ["es": ["figures": 0.801, "figure-numbers": 0.8], "en": ["figures": 1]])
        #expect(
            floors.breaches(by: Self.assessment(found: 2)) == [
                "figures, es: F1 0.800 is under its floor 0.801. See --worst."
            ])
        #expect(floors.breaches(by: Self.assessment(found: 3)) == [])
    }

    @Test func `a floor for what is not measured, or not known, is no floor that holds`() {
        let floors = Floors(gold: Self.gold, floors: ["es": ["signals": 0.5, "sightings": 0.1]])
        #expect(
            floors.breaches(by: Self.assessment(found: 3)) == [
                "The floors name a measure 'sightings' that this version does not know.",
                "signals, es: nothing to measure, and its floor is 0.500. See --worst.",
            ])
    }

    @Test func `floors rise to just under what was measured and never fall`() {
        let first = Floors.raised(from: nil, to: Self.assessment(found: 2), gold: Self.gold)
        #expect(first.floors["es"]?["figures"] == 0.795)
        #expect(first.floors["es"]?["speakers"] == nil && first.floors["es"]?["figures-speaker"] == 0.795)
        let higher = Floors.raised(from: first, to: Self.assessment(found: 3), gold: Self.gold)
        #expect(higher.floors["es"]?["figures"] == 0.995)
        #expect(Floors.raised(from: higher, to: Self.assessment(found: 1), gold: Self.gold) == higher)
        #expect(higher.breaches(by: Self.assessment(found: 3)) == [])
    }

    @Test func `with another gold the floors are set anew`() {
        let high = Floors(gold: Self.gold, floors: ["es": ["figures": 0.995], "en": ["figures": 0.9]])
        let anew = Floors.raised(from: high, to: Self.assessment(found: 1), gold: Self.otherGold)
        #expect(anew.gold == Self.otherGold)
        #expect(anew.floors["es"]?["figures"] == 0.495)
        #expect(anew.floors["en"] == nil)
    }

    @Test func `every byte of the gold and its texts is in the hash`() {
        let hash = GoldHash.hash(lines: "{}", texts: [("a", "one"), ("b", "two")])
        #expect(hash == GoldHash.hash(lines: "{}", texts: [("a", "one"), ("b", "two")]))
        for other in [
            GoldHash.hash(lines: "{} ", texts: [("a", "one"), ("b", "two")]),
            GoldHash.hash(lines: "{}", texts: [("a", "one"), ("b", "two ")]),
            GoldHash.hash(lines: "{}", texts: [("a", "oneb"), ("", "two")]),
            GoldHash.hash(lines: "{}", texts: [("b", "two"), ("a", "one")]),
        ] { #expect(hash != other) }
    }

    @Test func `shares are cut, so that what is under a floor never looks equal to it`() {
        #expect(Floors.text(0.71999) == "0.719")
        #expect(Floors.text(0.72) == "0.720")
        #expect(Floors.text(1) == "1.000" && Floors.text(0) == "0.000" && Floors.text(0.005) == "0.005")
    }
}
