import Evidence
import Testing

@Suite struct ClaimTests {
    private static let document = ContentHash(of: "one".utf8)

    private func claim(
        document: ContentHash = ClaimTests.document, span: Span = Span(10, 20), page: Int? = nil,
        category: Evidence.Category = .killed, counted: Counted = .suspects, low: Double? = 27, high: Double? = 27,
        approximate: Bool = false, attribution: [Speaker] = [], stance: Stance = .asserted, rule: String = "head-noun"
    ) -> Claim {
        let figure = Figure(category: category, counted: counted, low: low, high: high, approximate: approximate)
        return Claim(
            content: .figure(figure),
            quote: Quote(locator: Locator(document: document, page: page, span: span), words: "27 suspects"),
            attribution: attribution, stance: stance, rule: rule)
    }

    @Test func `the id is the same on every run`() {
        #expect(claim().id == "58c9b6f6ffb97552")
        #expect(claim().id == claim().id)
    }

    @Test func `the id has sixteen hexadecimal digits`() {
        #expect(claim().id.count == 16)
        #expect(claim().id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }

    @Test func `another place, number, category or rule is another claim`() {
        let others = [
            claim(document: ContentHash(of: "two".utf8)), claim(span: Span(11, 20)), claim(span: Span(10, 21)),
            claim(category: .injured), claim(counted: .civilians), claim(low: 26), claim(high: 28), claim(low: nil),
            claim(high: nil), claim(rule: "verb-before"),
        ]
        #expect(Set(others.map(\.id) + [claim().id]).count == others.count + 1)
    }

    @Test func `an open lower bound and an open upper bound differ`() {
        #expect(claim(low: nil, high: 27).id != claim(low: 27, high: nil).id)
        #expect(claim(low: nil, high: nil).id != claim(low: 0, high: 0).id)
    }

    @Test func `who says it and how do not change what is claimed`() {
        let speaker = Speaker(name: "Ines Calder", kind: .person)
        #expect(claim(attribution: [speaker], stance: .reported).id == claim().id)
        #expect(claim(page: 3).id == claim().id)
    }

    @Test func `a claim gives its figure`() {
        #expect(claim(low: 3, high: nil).figure == Figure(category: .killed, counted: .suspects, low: 3, high: nil))
    }
}
