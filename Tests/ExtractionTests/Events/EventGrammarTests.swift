import Evidence
import TestMaterial
import Testing

/// Claims of events, as the whole extractor makes them.
@Suite struct EventGrammarTests {
    private func events(_ text: String) -> [(claim: Claim, event: Event)] {
        Reader.extract(text).claims.compactMap { claim in claim.event.map { (claim, $0) } }
    }

    @Test(arguments: [
        "⟦1⟧A man was shot dead by police⟦/1⟧ in Kelwick.", "⟦1⟧La policía abatió a un hombre⟦/1⟧ en Villa Quinta.",
    ])
    func `a claim quotes the words that tell it, and says who and how many`(text: String) throws {
        let marked = MarkedText(text)
        let told = events(marked.text)
        try #require(told.count == 1)
        #expect(told[0].claim.quote.locator.span == marked["1"])
        #expect(told[0].event.category == .killed)
        #expect(told[0].event.actor?.counted == .police)
        #expect(told[0].event.target?.counted == .civilians)
        #expect(told[0].claim.stance == .asserted)
    }

    @Test func `who says so, and the hedge, are kept`() throws {
        let told = events("Captain Ruiz said that officers allegedly killed two farmers near Kelwick.")
        let killed = try #require(told.first { $0.event.category == .killed })
        #expect(killed.claim.stance == .alleged)
        #expect(
            killed.claim.attribution.first?.name == "Ruiz" || killed.claim.attribution.first?.name == "Captain Ruiz")
    }

    @Test func `what was only planned makes no claim`() {
        #expect(events("The gang planned to kill two judges.").isEmpty)
        #expect(events("La banda planeaba matar a dos jueces.").isEmpty)
    }

    @Test func `a figure takes its actor from the act`() throws {
        let claims = Reader.claims("Nine farmers were killed in police firing near Kelwick.")
        #expect(try #require(claims.first).figure.actor == .police)
        let others = Reader.claims("Nine police officers were killed by gunmen near Kelwick.")
        #expect(try #require(others.first).figure.actor == .suspects)
    }

    @Test func `a text without capitals is read sentence by sentence`() {
        let told = events("the police opened fire. two youths were arrested on sunday. a bus was burnt by a mob.")
        #expect(told.map(\.event.category) == [.force, .arrested])
    }
}
