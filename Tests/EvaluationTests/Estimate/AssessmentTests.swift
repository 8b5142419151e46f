import Evidence
import Testing

@testable import Evaluation

@Suite struct AssessmentTests {
    /// A text with one dead in the gold, found or not.
    static func row(_ id: String, _ language: LanguageCode, isFound: Bool) -> Assessment.Row {
        let sheet = Sheet("⟦1⟧One man⟦/1⟧ died.", language: language)
        let gold = GoldDocument(id: id, figures: [sheet.figure("1", .killed, 1, 1, of: .civilians)])
        let claims = isFound ? [sheet.claim("1", .killed, 1, 1, of: .civilians)] : []
        return Assessment.Row(sheet.trial(gold, claims: claims))
    }

    @Test func `precision, recall and F1 are those of the counts`() {
        let tally = Tally(6, 2, 4)
        #expect(tally.precision == 0.75 && tally.recall == 0.6 && tally.f1 == 12.0 / 18 && tally.gold == 10)
        #expect(Tally().f1 == nil && Tally().precision == nil && Tally().recall == nil)
        #expect(Tally(0, 3, 0).f1 == 0 && Tally(0, 3, 0).recall == nil)
    }

    @Test func `each language has its group, and all come last`() {
        let assessment = Assessment([
            Self.row("a", .spanish, isFound: true), Self.row("b", .english, isFound: false),
            Self.row("c", .spanish, isFound: true),
        ])
        #expect(assessment.groups.map(\.name) == ["en", "es", "all"])
        #expect(assessment.groups.map(\.textCount) == [1, 2, 3])
        #expect(
            assessment.groups.map { $0.estimates[.figures]?.tally } == [Tally(0, 0, 1), Tally(2, 0, 0), Tally(2, 0, 1)])
        #expect(assessment.groups.allSatisfy { $0.estimates[.events] == nil }, "what is not annotated is no measure")
        #expect(Assessment([Self.row("a", .spanish, isFound: true)]).groups.map(\.name) == ["es"])
    }

    @Test func `the interval holds the F1, is the same every time, and has no width where all texts agree`() throws {
        let rows = (0..<20).map { Self.row("\($0)", .english, isFound: $0 % 4 != 0) }
        let interval = try #require(Assessment(rows).groups[0].estimates[.figures]?.interval)
        #expect(interval.contains(30.0 / 35) && interval.upperBound - interval.lowerBound > 0.1)
        #expect(Assessment(rows) == Assessment(rows))
        let agreed = Assessment((0..<5).map { Self.row("\($0)", .english, isFound: true) })
        #expect(agreed.groups[0].estimates[.figures]?.interval == 1...1)
    }
}
