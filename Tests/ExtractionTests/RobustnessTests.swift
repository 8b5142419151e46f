import Evidence
import Language
import Testing

@Suite struct RobustnessTests {
    @Test func `no mixture of terms, numbers and signs ends the program`() {
        let terms = Lexicon.bundled.entries.filter { $0.concept != .place }.flatMap(\.terms)
        let odd = [
            "27", "3,000", "1.2.3", "“", "”", "\"", "—", "(", ")", "…", "\n", "\n\n", ".", ",", ";", "'s", "é", "😀",
            "\u{301}", "\u{0}", "99999999999999999999999",
        ]
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<120 {
            let text = (0..<60).map { _ in next(3) == 0 ? odd[next(odd.count)] : terms[next(terms.count)] }
                .joined(separator: next(4) == 0 ? "" : " ")
            let document = DocumentText(text)
            for claim in Reader.claims(text) {
                #expect(document.words(at: claim.quote.locator.span) == claim.quote.words)
            }
        }
    }

    @Test(arguments: [
        "Nine men were shot\n\nDead men tell no tales.", "The toll: nine men killed\n\nIn action they were brave.",
        "Nine men were shot.\nDead men tell no tales.", "Nueve hombres fueron hallados\n\nMuertos en la calle.",
    ])
    func `no term runs over the end of a paragraph, and none ends the program`(text: String) {
        #expect(Reader.claims(text).count <= 2)
    }
}
