import Evidence
import TestMaterial
import Testing

@testable import Analysis

@Suite struct GapAnalysisTests {
    private let record = SampleRecord.record

    private func isNear(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) < 1e-9
    }

    private func finding(_ kind: FindingKind, in record: ResolvedRecord) -> Finding? {
        GapAnalysis().findings(in: record).first { $0.id == kind.rawValue }
    }

    @Test func `the sample has the findings that reports are tested with`() {
        let findings = CaseAnalysis().findings(in: record)
        #expect(findings.map(\.id) == SampleFindings.all.map(\.id))
        for (found, expected) in zip(findings, SampleFindings.all) {
            #expect(found.n == expected.n && found.claims == expected.claims && found.documents == expected.documents)
            #expect(isNear(found.estimate, expected.estimate))
            #expect(isNear(found.low, expected.low) && isNear(found.high, expected.high))
        }
    }

    @Test func `documents without date or publisher are named`() {
        let undated = [SampleSources.leaflet, SampleSources.relatives].map(\.document.id)
        #expect(finding(.documentsWithoutDate, in: record)?.documents == undated)
        #expect(finding(.documentsWithoutPublisher, in: record)?.documents == [SampleSources.leaflet.document.id])
    }

    @Test func `an operation without a date is named, one without a place is not invented`() {
        #expect(finding(.operationsWithoutDate, in: record)?.n == 1)
        #expect(finding(.operationsWithoutPlace, in: record) == nil)
    }

    @Test func `a case that counts killed and nobody injured or arrested says so`() {
        #expect(finding(.injuredPolice, in: record)?.n == 4)
        #expect(finding(.arrested, in: record)?.n == 4)
        #expect(finding(.namesOfTheDead, in: record)?.n == 4)
    }

    @Test func `a recorded zero of injured police is no gap`() {
        let none = SampleSources.denial.support(
            "none", Figure(category: .injured, counted: .police, low: 0, high: 0), root: "root-3")
        let figure = ReconciledFigure(
            id: "0123456789ab", category: .injured, counted: .police, unit: nil, scope: .wholeCase(part: "any"),
            scopeReason: "", low: 0, best: 0, high: 0, approximate: false, status: .singleSource, rule: "R7",
            deciding: [none.claim.id], supports: [none])
        let changed = SampleRecord.changed(figures: record.figures + [figure])
        #expect(finding(.injuredPolice, in: changed) == nil)
        #expect(finding(.arrested, in: changed)?.n == 4)
    }

    @Test func `another country is no gap of this case`() {
        let context = record.figures.filter { !$0.isOfTheCase }
        #expect(
            GapAnalysis().findings(in: SampleRecord.changed(figures: context)).map(\.id) == [
                "documents-without-date", "documents-without-publisher", "operations-without-date",
            ])
    }

    @Test func `an empty record has no findings`() {
        let empty = ResolvedRecord(
            title: "", documents: [], captures: [], trees: [], operations: [], figures: [], contrasts: [])
        #expect(CaseAnalysis().findings(in: empty).isEmpty)
    }

    @Test func `a figure with an anonymous speaker has no named one`() {
        let someone = SampleSources.leaflet.support(
            "three", Figure(category: .killed, counted: .other, low: 3, high: 3), root: "root-5",
            by: [Speaker(name: "vecinos", kind: .anonymous)], stance: .reported)
        let figure = ReconciledFigure(
            id: "0123456789ab", category: .killed, counted: .other, unit: nil, scope: .operation("operation-2"),
            scopeReason: "", low: 3, best: 3, high: 3, approximate: false, status: .singleSource, rule: "R7",
            deciding: [someone.claim.id], supports: [someone])
        #expect(finding(.noNamedSpeaker, in: SampleRecord.changed(figures: [figure]))?.n == 1)
    }
}
