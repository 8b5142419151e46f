import Evidence
import TestMaterial
import Testing

@testable import Publication

@Suite struct MarkupTests {
    private static let attack = "\"><script>alert('x')</script>&amp;"

    @Test func `words and attributes are escaped on their way in`() {
        let markup = Markup(.p, .label(Self.attack)) { Self.attack }
        let escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;"
        #expect(markup.html == "<p aria-label=\"\(escaped)\">\(escaped)</p>\n")
    }

    @Test func `a control character is shown and does nothing`() {
        #expect(Markup(words: "a\u{0}b\u{1B}c\u{7F}\td\n").html == "a␀b␛c␡\td\n")
    }

    @Test func `an id of hostile parts is harmless and different parts stay different`() {
        #expect(Anchor.tree("a\"><b").name == "t-a_22__3e__3c_b")
        #expect(Anchor.tree("é").name != Anchor.tree("è").name)
        #expect(Anchor.passage(of: "00ff").name == "c-00ff")
    }

    @Test(arguments: [
        "https://a.example/b?c=d&e=f#g", "HTTP://a.example", "https://[2001:db8::1]/",
    ])
    func `an address of the web becomes a link`(text: String) {
        #expect(WebAddress(text)?.text == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", " https://a.example", "java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "//a.example", "a.example", "https://", "https:///a", "https://a b", "https://a\"b", "https://a\u{1}",
        "ftp://a",
        "https:a.example",
    ])
    func `anything else stays text`(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test func `a hostile document cannot leave its words`() throws {
        let source = SampleSource(
            name: Self.attack, mediaType: Self.attack, language: LanguageCode(rawValue: Self.attack),
            title: Self.attack,
            publisher: Self.attack, authors: [Self.attack], published: nil,
            origin: "javascript:alert(1)//\(Self.attack)",
            pages: ["\(Self.attack) ⟦1⟧3 <script>dead</script>⟦/1⟧"],
            findings: [IntakeFinding(code: Self.attack, message: Self.attack)])
        let support = source.support(
            "1",
            Figure(
                category: .killed, counted: .other, low: 3, high: 3, unit: Self.attack, places: [Self.attack]),
            root: Self.attack, by: [Speaker(name: Self.attack, kind: .person)], rule: Self.attack)
        let scope = Scope.wholeCase(part: Self.attack)
        let record = ResolvedRecord(
            title: Self.attack, documents: [source.document],
            captures: [
                Capture(
                    document: source.document.id, path: Self.attack, origin: Self.attack, by: Self.attack,
                    at: Self.attack)
            ],
            trees: [
                SourceTree(
                    id: Self.attack, root: Self.attack, kind: .person,
                    members: [.init(document: source.document.id, tie: .citation, evidence: source.quote("1"))])
            ],
            operations: [Operation(id: Self.attack, date: nil, places: [Self.attack], claims: [], main: true)],
            figures: [
                ReconciledFigure(
                    id: Self.attack, category: .killed, counted: .other, unit: Self.attack, scope: scope,
                    scopeReason: .stated(Self.attack), low: 3, best: 3, high: 3, approximate: false,
                    status: .singleSource,
                    rule: Self.attack, deciding: [support.claim.id], supports: [support])
            ],
            contrasts: [
                Contrast(
                    question: .other,
                    answers: [
                        .init(value: Self.attack, supports: [support], scopes: [scope, .operation(Self.attack)])
                    ])
            ])
        for language in [LanguageCode.english, .spanish] {
            let html = try HTMLReport(language: language).render(
                record, findings: [], generated: Self.attack, version: Self.attack)
            #expect(!html.contains("<script"))
            #expect(!html.contains("\"><script"))
            #expect(!html.contains("href=\"javascript:"))
            #expect(html.contains("javascript:alert(1)//"))
            let links = HTMLReportTests.values(of: "href", in: html)
            #expect(links.allSatisfy { $0.hasPrefix("#") })
            #expect(Set(links.map { String($0.dropFirst()) }).isSubset(of: HTMLReportTests.values(of: "id", in: html)))
        }
    }
}
