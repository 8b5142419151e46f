import Evidence
import Testing

@testable import Evaluation

@Suite struct FigureScorerTests {
    let sheet = Sheet(
        "Señor Ávila said ⟦1⟧police killed ⟦2⟧27 suspects⟦/2⟧⟦/1⟧ and held ⟦3⟧nine⟦/3⟧ in ⟦4⟧six raids⟦/4⟧.")

    var gold: GoldDocument {
        GoldDocument(
            id: "a",
            figures: [
                sheet.figure("2", .killed, 27, 27, by: "Julio Ávila", stance: .reported),
                sheet.figure("3", .arrested, 9, 9),
            ])
    }

    @Test func `quotes that overlap with the same numbers are one figure`() {
        let score = sheet.score(gold, claims: [sheet.claim("1", .killed, 27, 27, by: "Señor Ávila", stance: .reported)])
        #expect(score.tallies[.figureNumbers] == Tally(1, 0, 1))
        #expect(score.tallies[.figures] == Tally(1, 0, 1))
        #expect(score.tallies[.figuresCounted] == Tally(1, 0, 1))
        #expect(score.tallies[.namedSpeakers] == Tally(1, 0, 0))
        #expect(score.tallies[.stances] == Tally(1, 0, 0))
        #expect(score.tallies[.figuresSpeaker] == Tally(1, 0, 1))
        #expect(score.tallies[.figuresStance] == Tally(1, 0, 1))
        #expect(score.misses.map(\.kind) == [.missed])
        #expect(score.misses.first?.gold == "9 arrested, suspects")
    }

    @Test func `a wrong number on a quote of the gold is wrong at every level`() throws {
        let score = sheet.score(gold, claims: [sheet.claim("2", .killed, 20, 20)])
        for level in [Measure.figureNumbers, .figures, .figuresCounted] {
            #expect(score.tallies[level] == Tally(0, 1, 2))
        }
        let miss = try #require(score.misses.first)
        #expect(miss.kind == .wrong && miss.harm == .falseDeath && miss.measure == .figures)
        #expect(miss.gold == "27 killed, suspects")
        #expect(miss.read == "20 killed, suspects [test-rule]")
        #expect(score.tallies[.speakers] == nil, "nobody is asked for the speaker of a figure that was not found")
    }

    @Test func `a wrong category and a wrong group count at their own levels`() {
        let score = sheet.score(
            gold, claims: [sheet.claim("2", .injured, 27, 27), sheet.claim("3", .arrested, 9, 9, of: .civilians)])
        #expect(score.tallies[.figureNumbers] == Tally(2, 0, 0))
        #expect(score.tallies[.figures] == Tally(1, 1, 1))
        #expect(score.tallies[.figuresCounted] == Tally(0, 2, 2))
        #expect(score.misses.contains { $0.measure == .figuresCounted && $0.read == "civilians [test-rule]" })
    }

    @Test func `a bound that is open is not the same as one that is closed`() {
        let score = sheet.score(gold, claims: [sheet.claim("2", .killed, 27, nil)])
        #expect(score.tallies[.figureNumbers] == Tally(0, 1, 2))
    }

    @Test func `what touches no gold is spurious for people and cases, and free for the rest and for optional quotes`()
    {
        let money = sheet.claim("4", .money, 6, 6)
        let cases = sheet.claim("4", .operationsOrCases, 6, 6)
        #expect(sheet.score(gold, claims: [money]).tallies[.figures] == Tally(0, 0, 2))
        #expect(sheet.score(gold, claims: [cases]).tallies[.figures] == Tally(0, 1, 2))
        let lenient = GoldDocument(id: "a", figures: gold.figures, optional: ["six raids"])
        #expect(sheet.score(lenient, claims: [cases]).tallies[.figures] == Tally(0, 0, 2))
    }

    @Test func `a figure read twice is right once`() {
        let score = sheet.score(gold, claims: [sheet.claim("2", .killed, 27, 27), sheet.claim("1", .killed, 27, 27)])
        #expect(score.tallies[.figures] == Tally(1, 1, 1))
    }

    @Test func `alternatives of category and speaker are right too`() {
        let gold = GoldDocument(
            id: "a", figures: [sheet.figure("2", .killed, 27, 27, or: [.involved], orBy: ["Ministry of Defence"])])
        let score = sheet.score(gold, claims: [sheet.claim("2", .involved, 27, 27, by: "the defence ministry")])
        #expect(score.tallies[.figures] == Tally(1, 0, 0))
        #expect(score.tallies[.speakers] == Tally(1, 0, 0))
        #expect(score.tallies[.namedSpeakers] == nil)
    }

    @Test func `a wrong speaker and a wrong stance are told apart from the figure`() {
        let score = sheet.score(gold, claims: [sheet.claim("2", .killed, 27, 27, by: "the mayor", stance: .denied)])
        #expect(score.tallies[.figures] == Tally(1, 0, 1))
        #expect(score.tallies[.speakers] == Tally(0, 1, 1))
        #expect(score.tallies[.stances] == Tally(0, 1, 1))
        #expect(score.tallies[.figuresSpeaker] == Tally(0, 1, 2))
        #expect(score.tallies[.figuresStance] == Tally(0, 1, 2))
        #expect(score.misses.filter { $0.harm == Harm.wrongSpeaker }.map(\.measure) == [.speakers, .stances])
    }

    @Test func `a figure without a place is meant wherever its words stand`() {
        let gold = GoldDocument(
            id: "a",
            figures: [GoldFigure(quote: "nine", range: nil, category: .arrested, counted: .suspects, low: 9, high: 9)])
        #expect(sheet.score(gold, claims: [sheet.claim("3", .arrested, 9, 9)]).tallies[.figures] == Tally(1, 0, 0))
    }

    @Test func `a text whose figures were not annotated counts for nothing`() {
        let score = sheet.score(GoldDocument(id: "a"), claims: [sheet.claim("2", .killed, 20, 20)])
        #expect(score.tallies.isEmpty && score.misses.isEmpty)
    }
}
