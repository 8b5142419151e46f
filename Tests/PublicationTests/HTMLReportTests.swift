import Evidence
import TestMaterial
import Testing

@testable import Publication

@Suite struct HTMLReportTests {
    static func render(
        _ record: ResolvedRecord = SampleRecord.record, in language: LanguageCode = .english,
        findings: [Finding] = SampleFindings.all
    ) throws -> String {
        try HTMLReport(language: language).render(
            record, findings: findings, generated: "2026-11-21T03:04:05Z", version: "0.1.0")
    }

    @Test(arguments: [LanguageCode.english, .spanish])
    func `the report of the sample is the one that was read and approved`(language: LanguageCode) throws {
        let difference = try Snapshot("sample.\(language.rawValue).html")
            .difference(from: Self.render(in: language))
        #expect(difference == nil)
    }

    @Test(arguments: [LanguageCode.english, .spanish])
    func `every link inside the file has its place, and every place is there once`(language: LanguageCode) throws {
        let html = try Self.render(in: language)
        let places = Self.values(of: "id", in: html)
        let links = Self.values(of: "href", in: html).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect(Set(places).count == places.count)
        #expect(Set(links).subtracting(places).isEmpty)
        #expect(links.count > 50)
    }

    @Test func `every claim is marked in its document and the mark leads back`() throws {
        let html = try Self.render()
        for support in SampleFigures.all.flatMap(\.supports) {
            #expect(html.contains("<mark id=\"c-\(support.claim.id)\""))
        }
        for figure in SampleFigures.all {
            for support in figure.supports {
                let use = Anchor.claim(support.claim.id, under: figure).name
                #expect(html.contains("<a href=\"#\(use)\""))
            }
        }
    }

    @Test func `the file asks for nothing and runs nothing`() throws {
        let html = try Self.render()
        for forbidden in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "javascript:", "onload"] {
            #expect(!html.contains(forbidden))
        }
        #expect(html.contains("default-src &#39;none&#39;"))
    }

    @Test func `only the name of a captured file is shown`() throws {
        #expect(try !Self.render().contains("/home/someone"))
        #expect(SourceSection.name(of: "C:\\Users\\ana\\acta.pdf") == "acta.pdf")
        #expect(SourceSection.name(of: "/") == "")
    }

    @Test func `answers of another scope are marked as counting something else`() throws {
        let html = try Self.render()
        #expect(html.contains("five operations, 2011-2014 <strong class=\"elsewhere\">counts something else</strong>"))
        // One mark for each question whose answers fall into two scopes.
        #expect(html.split(separator: "class=\"elsewhere\"").count == 5)
    }

    @Test func `what is unknown is not recorded and never zero`() throws {
        let support = SampleFigures.leafletThree
        let figure = ReconciledFigure(
            id: "0a00000000ff", category: .killed, counted: .other, unit: nil, scope: .operation("operation-2"),
            scopeReason: "", low: nil, best: nil, high: nil, approximate: false, status: .unresolved, rule: "R7",
            deciding: [], supports: [support])
        let html = try Self.render(SampleRecord.changed(figures: [figure], contrasts: []), findings: [])
        #expect(html.contains("<span class=\"unknown\">not recorded</span>"))
        #expect(!html.contains("<span class=\"best\">"))
    }

    @Test func `figures of other units and a claim given twice leave every place there once`() throws {
        func figure(_ unit: String?) -> ReconciledFigure {
            let support = SampleFigures.leafletThree
            return ReconciledFigure(
                id: "0a00000000ff", category: .money, counted: .other, unit: unit, scope: .operation("operation-2"),
                scopeReason: "", low: 3, best: 3, high: 3, approximate: false, status: .singleSource, rule: "R7",
                deciding: [support.claim.id], supports: [support, support])
        }
        let figures = [figure(nil), figure("USD"), figure("PEN")]
        let places = Self.values(
            of: "id", in: try Self.render(SampleRecord.changed(figures: figures, contrasts: []), findings: []))
        #expect(Set(places).count == places.count)
        #expect(places.filter { $0.hasPrefix("f-0a00000000ff") }.count == 6)
    }

    @Test func `an empty record gives a report that says so`() throws {
        let empty = ResolvedRecord(
            title: "Nothing", documents: [], captures: [], trees: [], operations: [], figures: [], contrasts: [])
        let html = try Self.render(empty, findings: [])
        for sentence in ["No question was found", "None of the gaps", "No figure was found", "no source tree"] {
            #expect(html.contains(sentence))
        }
    }

    @Test func `a language without words is refused`() {
        let error = #expect(throws: PublicationError.self) { try Self.render(in: LanguageCode(rawValue: "pt")) }
        #expect(error?.message == "A report cannot be written in the language 'pt'. Use 'en' or 'es'.")
    }

    /// The values of an attribute, in the order of the file.
    static func values(of attribute: String, in html: String) -> [String] {
        html.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
