import Evidence
import TestMaterial
import Testing

@testable import Publication

@Suite struct CitationCheckTests {
    private func message(_ record: ResolvedRecord, findings: [Finding] = []) -> String? {
        #expect(throws: PublicationError.self) { try HTMLReportTests.render(record, findings: findings) }?.message
    }

    private func figure(
        low: Double? = 3, best: Double? = 3, high: Double? = 3, rule: String = "R7 only root",
        deciding: [String]? = nil, supports: [ReconciledFigure.Support] = [SampleFigures.leafletThree]
    ) -> ResolvedRecord {
        let figure = ReconciledFigure(
            id: "0a0000000001", category: .killed, counted: .other, unit: nil, scope: .operation("operation-2"),
            scopeReason: "", low: low, best: best, high: high, approximate: false, status: .singleSource, rule: rule,
            deciding: deciding ?? supports.map(\.claim.id), supports: supports)
        return SampleRecord.changed(figures: [figure], contrasts: [])
    }

    private func claim(
        words: String? = nil, document: ContentHash? = nil, page: Int? = nil, span: Span? = nil
    ) -> FigureClaim {
        let claim = SampleFigures.leafletThree.claim
        let locator = Locator(
            document: document ?? claim.quote.locator.document, page: page, span: span ?? claim.quote.locator.span)
        return FigureClaim(
            figure: claim.figure, quote: Quote(locator: locator, words: words ?? claim.quote.words), attribution: [],
            stance: .asserted, rule: claim.rule)
    }

    private func record(_ claim: FigureClaim) -> ResolvedRecord {
        figure(supports: [.init(claim: claim, root: "root-5")])
    }

    private let repair = "Run 'cotejo verify' on the case, and make the report again when it finds nothing broken."
    private let start = "The figure '0a0000000001' (killed, other) cannot be published: "

    @Test func `a figure whose citation lives is published`() throws {
        _ = try HTMLReportTests.render(figure(), findings: [])
    }

    @Test func `a quote that differs from the text stops the report and names the figure`() {
        let span = SampleFigures.leafletThree.claim.quote.locator.span
        #expect(
            message(record(claim(words: "cuatro muertos")))
                == "\(start)'hoja-suelta.txt' does not hold the quoted words 'cuatro muertos' at bytes "
                + "\(span.start) to \(span.end). \(repair)")
    }

    @Test func `a quote that looks the same in other bytes stops the report`() {
        let marked = SampleSource(
            name: "n.txt", language: nil, title: nil, publisher: nil, published: nil, pages: ["⟦1⟧caf\u{E9} 3⟦/1⟧"])
        let support = marked.support(
            "1", Figure(category: .killed, counted: .other, low: 3, high: 3), root: "root-5")
        let quote = Quote(locator: support.claim.quote.locator, words: "cafe\u{301} 3")
        let changed = FigureClaim(
            figure: support.claim.figure, quote: quote, attribution: [], stance: .asserted, rule: "r")
        let record = figure(supports: [.init(claim: changed, root: "root-5")])
        let whole = SampleRecord.changed(
            documents: record.documents + [marked.document], figures: record.figures, contrasts: [])
        #expect(message(whole)?.contains("does not hold the quoted words") == true)
    }

    @Test func `empty words, a span that leaves the text, an unknown document and a wrong page stop it`() throws {
        let unknown = ContentHash(of: [1, 2, 3])
        #expect(message(record(claim(words: "", span: Span(0, 0))))?.contains("does not hold") == true)
        #expect(message(record(claim(span: Span(0, 99_999))))?.contains("at bytes 0 to 99999") == true)
        #expect(
            message(record(claim(document: unknown)))
                == "\(start)the document '\(unknown)' that it quotes is not in the record. \(repair)")
        #expect(
            message(record(claim(page: 2)))
                == "\(start)the quoted words 'tres muertos' are not on page 2 of 'hoja-suelta.txt'. \(repair)")
    }

    @Test func `a root in no tree stops it`() {
        let record = figure(supports: [.init(claim: claim(), root: "root-99")])
        #expect(
            message(record)
                == "\(start)the root 'root-99' of its claim '\(claim().id)' is in no source tree. \(repair)")
    }

    @Test func `a number without a claim, a decision or words that state it stops it`() {
        #expect(message(figure(supports: [])) == "\(start)it has no claim. \(repair)")
        #expect(message(figure(deciding: [])) == "\(start)no claim is named that decides its numbers. \(repair)")
        #expect(
            message(figure(deciding: ["ffff"]))
                == "\(start)the claim 'ffff' that decides it is not among its claims. \(repair)")
        #expect(message(figure(best: 4)) == "\(start)none of its claims states the number 4.0. \(repair)")
    }

    @Test func `a total over events is a number that no single claim states`() throws {
        _ = try HTMLReportTests.render(figure(low: 9, best: 9, high: 9, rule: "R10 sum over events"), findings: [])
    }

    @Test func `an answer without a live citation is named`() {
        let contrast = Contrast(
            question: .howManyKilled, answers: [.init(value: "12", supports: [], scopes: [.wholeCase(part: "all")])])
        #expect(
            message(SampleRecord.changed(contrasts: [contrast]))
                == "The answer '12' to the question 'howManyKilled' cannot be published: it has no claim. \(repair)")
    }

    @Test func `a finding that rests on nothing is named`() {
        #expect(
            message(SampleRecord.record, findings: [Finding(id: "part-of-whole:x", estimate: 0.5, n: 2)])
                == "The finding 'part-of-whole:x' cannot be published: its number has no claim. \(repair)")
        #expect(
            message(SampleRecord.record, findings: [Finding(id: "contested-figures", n: 1, claims: ["ffff"])])
                == "The finding 'contested-figures' cannot be published: its claim 'ffff' belongs to no figure of the "
                + "record. \(repair)")
    }

    @Test func `the evidence of a source tree is checked too`() {
        let quote = Quote(locator: SampleSources.courier.quote("citation").locator, words: "said nothing of it")
        let tree = SourceTree(
            id: "root-9", root: "Nobody", kind: .outlet,
            members: [.init(document: SampleSources.courier.document.id, tie: .citation, evidence: quote)])
        let trees = SampleRecord.record.trees + [tree]
        #expect(message(SampleRecord.changed(trees: trees))?.hasPrefix("The source tree 'root-9' cannot") == true)
    }
}
