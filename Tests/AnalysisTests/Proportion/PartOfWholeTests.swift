import Evidence
import TestMaterial
import Testing

@testable import Analysis

@Suite struct PartOfWholeTests {
    private let text = SampleSource(
        name: "informe.txt", language: .spanish, title: nil, publisher: nil, published: nil,
        pages: [
            "⟦11⟧Once⟦/11⟧ de los ⟦20⟧veinte muertos⟦/20⟧ no tenían antecedentes. Otros cuentan ⟦27⟧27 muertos⟦/27⟧."
        ])
    private let commission = Scope.wholeCase(part: "six operations")
    private let press = Scope.wholeCase(part: "press")

    private func record(_ figures: [ReconciledFigure]) -> ResolvedRecord {
        ResolvedRecord(
            title: "", documents: [text.document], captures: [], trees: [], operations: [], figures: figures,
            contrasts: [])
    }

    private func support(
        _ label: String, _ category: Evidence.Category, _ number: Double, high: Double? = nil, root: String = "root-1",
        counted: Counted = .suspects, stance: Stance = .asserted, approximate: Bool = false
    ) -> ReconciledFigure.Support {
        text.support(
            label,
            Figure(
                category: category, counted: counted, low: number, high: high ?? number, approximate: approximate),
            root: root, stance: stance)
    }

    private func figure(_ scope: Scope, _ supports: [ReconciledFigure.Support]) -> ReconciledFigure {
        let first = supports[0].claim.figure
        return ReconciledFigure(
            id: "0123456789ab", category: first.category, counted: first.counted, unit: nil, scope: scope,
            scopeReason: "", low: nil, best: nil, high: nil, approximate: false, status: .singleSource, rule: "R7",
            deciding: [], supports: supports)
    }

    private var eleven: ReconciledFigure { figure(commission, [support("11", .noCriminalRecord, 11)]) }
    private var twenty: ReconciledFigure { figure(commission, [support("20", .killed, 20)]) }

    @Test func `eleven of the twenty of one scope and one root are a part of a whole`() throws {
        let findings = PartOfWhole().findings(in: record([eleven, twenty]))
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.n == 20)
        #expect(finding.estimate == 0.55)
        #expect(finding.claims == [eleven, twenty].map { $0.supports[0].claim.id })
        let low = try #require(finding.low)
        let high = try #require(finding.high)
        #expect(abs(low - 0.315) < 0.0005 && abs(high - 0.769) < 0.0005)
        #expect(FindingKind(of: finding) == .partOfWhole)
    }

    @Test func `eleven is never set against the 27 of another scope`() {
        let other = figure(press, [support("27", .killed, 27)])
        #expect(PartOfWhole().findings(in: record([eleven, other])).isEmpty)
        let findings = PartOfWhole().findings(in: record([eleven, other, twenty]))
        #expect(findings.map(\.n) == [20])
    }

    @Test func `eleven is never set against the number of another root`() {
        let other = figure(commission, [support("20", .killed, 20, root: "root-2")])
        #expect(PartOfWhole().findings(in: record([eleven, other])).isEmpty)
    }

    @Test func `a root that gives two wholes gives no share`() {
        let two = figure(commission, [support("20", .killed, 20), support("27", .killed, 27)])
        #expect(PartOfWhole().findings(in: record([eleven, two])).isEmpty)
    }

    @Test func `a denied, vague or larger number and killed police are no whole`() {
        let wholes = [
            support("20", .killed, 20, stance: .denied), support("20", .killed, 20, approximate: true),
            support("20", .killed, 20, high: 25), support("20", .killed, 9),
            support("20", .killed, 20, counted: .police),
        ]
        for whole in wholes {
            #expect(PartOfWhole().findings(in: record([eleven, figure(commission, [whole])])).isEmpty)
        }
    }

    @Test func `another country is left alone`() {
        let scope = Scope.context("Kestria")
        let figures = [
            figure(scope, [support("11", .noCriminalRecord, 11)]), figure(scope, [support("20", .killed, 20)]),
        ]
        #expect(PartOfWhole().findings(in: record(figures)).isEmpty)
    }

    @Test func `none of six has the one-sided limit`() throws {
        let figures = [
            figure(commission, [support("11", .noCriminalRecord, 0)]), figure(commission, [support("20", .killed, 6)]),
        ]
        let finding = try #require(PartOfWhole().findings(in: record(figures)).first)
        let high = try #require(finding.high)
        #expect(finding.low == 0 && abs(high - 0.393) < 0.0005)
    }
}
