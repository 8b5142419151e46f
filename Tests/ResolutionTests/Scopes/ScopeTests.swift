import Evidence
import Testing

@testable import Resolution

@Suite struct ScopeTests {
    /// Two roots that count different things: the press 2011-2015, a commission six operations since 2012.
    static let press = Paper(
        "austral.txt", publisher: "Diario Austral", published: "2016-07-24",
        [Say(27, .killed, .suspects, in: "2011/2015"), Say(96, .investigated, .police)])
    static let commission = Paper(
        "acta.txt", publisher: "Gaceta Norte", published: "2016-08-22",
        [
            Say(20, in: "2012/", by: [.commission]), Say(6, .operationsOrCases, .events, by: [.commission]),
            Say(11, .noCriminalRecord, by: [.commission]),
        ])

    @Test func `what two roots count over other years and operations is two figures in two parts`() throws {
        let record = ResolvedRecord.of([Self.press, Self.commission])
        let press = try #require(record.figure(of: Self.press.claim(0)))
        let commission = try #require(record.figure(of: Self.commission.claim(0)))
        #expect(press.scope == .wholeCase(part: "Diario Austral, 2011–2015"))
        #expect(commission.scope == .wholeCase(part: "the investigating commission, 6 op., 2012–"))
        #expect((press.low, press.best, press.high) == (27, 27, 27))
        #expect((commission.low, commission.best, commission.high) == (20, 20, 20))
        #expect([press.status, commission.status] == [.singleSource, .singleSource])
        #expect(record.whole(.killed).count == 2)
    }

    @Test func `those without a record belong to the count of the root that says so`() throws {
        let record = ResolvedRecord.of([Self.press, Self.commission])
        let without = try #require(record.only(.noCriminalRecord))
        let commission = try #require(record.figure(of: Self.commission.claim(0)))
        #expect(without.scope == commission.scope)
        #expect(without.best == 11)
    }

    @Test func `roots that do not say what they count stand in one figure and contest it`() throws {
        let record = ResolvedRecord.of([
            Paper("austral.txt", publisher: "Diario Austral", published: "2016-07-24", [Say(27)]),
            Paper("acta.txt", publisher: "Gaceta Norte", published: "2016-08-22", [Say(20, by: [.commission])]),
        ])
        let killed = try #require(record.only(.killed))
        #expect(killed.scope == .wholeCase(part: ""))
        #expect((killed.low, killed.best, killed.high) == (20, 20, 27))
        #expect(killed.status == .contested)
    }

    @Test func `other countries are context and never in the case`() {
        let abroad = Paper(
            "brief.txt", publisher: "Brisa", published: "2016-08-02",
            [
                Say(27, in: "2011/2015"), Say(low: 300, at: ["El Salvador"]), Say(high: 3000, at: ["Colombia"]),
                Say(8, at: ["Colombia", "El Salvador"]),
            ])
        let record = ResolvedRecord.of([
            Self.press, Self.commission, abroad, Paper("norte.txt", publisher: "Norte", [Say(27, in: "2011/2015")]),
        ])
        #expect(record.figure(of: abroad.claim(1))?.scope == .context("El Salvador"))
        #expect(record.figure(of: abroad.claim(2))?.scope == .context("Colombia"))
        #expect(record.figure(of: abroad.claim(3))?.scope == .context("Colombia"))
        #expect(record.whole(.killed).allSatisfy { $0.stated.isDisjoint(with: [300, 3000, 8]) })
        #expect(record.figure(of: abroad.claim(1))?.scopeReason == .otherCountry("El Salvador"))
    }

    @Test func `one document that compares with another country once keeps it out of the case`() {
        let paper = Paper(
            "solo.txt", publisher: "Solo",
            [
                Say(27), Say(96, .investigated, .police), Say(6, .operationsOrCases, .events),
                Say(300, at: ["El Salvador"]),
            ])
        let record = ResolvedRecord.of([paper])
        #expect(record.figure(of: paper.claim(3))?.scope == .context("El Salvador"))
    }

    @Test func `one of three documents that compares with another country keeps it out of the case`() {
        let paper = Paper("solo.txt", publisher: "Solo", [Say(27), Say(300, at: ["El Salvador"])])
        let record = ResolvedRecord.of([Self.press, Self.commission, paper])
        #expect(record.figure(of: paper.claim(1))?.scope == .context("El Salvador"))
    }

    @Test func `a figure that names the own country beside another stays in the case`() {
        let paper = Paper("solo.txt", publisher: "Solo", [Say(5, at: ["Lima", "Colombia"])])
        let record = ResolvedRecord.of([Self.press, Self.commission, paper, Paper("n.txt", [Say(27)])])
        #expect(record.figure(of: paper.claim(0))?.context == nil)
    }

    @Test func `a rate is context`() {
        let record = ResolvedRecord.of([Paper("a.txt", [Say(9.6, .rate, .other, unit: "per 100,000")])])
        #expect(record.figures.map(\.scope) == [.context("per 100,000")])
    }

    @Test func `the dead of one day are an operation, in the order of date, and the one most told is the main one`() {
        let first = Paper(
            "a.txt", publisher: "Austral", [Say(5, in: "2015-06-29", at: ["Lima"]), Say(2, in: "2013-02-01")])
        let second = Paper("b.txt", publisher: "Brisa", [Say(4, in: "2015-06-29", at: ["Callao"])])
        let record = ResolvedRecord.of([first, second])
        #expect(record.operations.map(\.id) == ["operation-1", "operation-2"])
        #expect(record.operations.map { $0.date?.from?.iso } == ["2013-02-01", "2015-06-29"])
        #expect(record.operations.map(\.main) == [false, true])
        #expect(record.operations[1].places == ["Lima", "Callao"])
        #expect(record.operations[1].claims == [first.claim(0), second.claim(0)])
        let figure = record.figure(of: first.claim(0))
        #expect(figure?.scope == .operation("operation-2"))
        #expect(figure?.best == 4 && figure?.status == .contested)
        #expect(record.whole(.killed).isEmpty)
    }

    @Test func `a year or a month is not an operation`() {
        let record = ResolvedRecord.of([Paper("a.txt", [Say(5, in: "2015-06"), Say(6, in: "2015")])])
        #expect(record.operations.isEmpty)
    }

    @Test func `agents of the state are counted apart from all others`() {
        let record = ResolvedRecord.of([
            Paper("a.txt", [Say(3, .killed, .police), Say(20, .killed, .suspects), Say(20, .killed, .civilians)])
        ])
        #expect(Set(record.whole(.killed).map(\.best)) == [3, 20])
    }

    @Test func `money of two currencies is never joined`() {
        let record = ResolvedRecord.of([
            Paper("a.txt", [Say(500, .money, .other, unit: "PEN"), Say(150, .money, .other, unit: "USD")])
        ])
        #expect(Set(record.whole(.money).map(\.unit)) == ["PEN", "USD"])
    }
}
