import Evidence
import Testing

@Suite struct SpanTests {
    @Test func `a span counts its bytes`() {
        #expect(Span(3, 8).count == 5)
        #expect(Span(4, 4).count == 0)
    }

    @Test(arguments: [
        (Span(0, 4), Span(3, 6), true), (Span(0, 4), Span(4, 6), false), (Span(2, 3), Span(0, 9), true),
        (Span(5, 6), Span(0, 5), false), (Span(2, 2), Span(2, 2), false),
    ])
    func `spans overlap when they share a byte, whichever comes first`(one: Span, other: Span, overlap: Bool) {
        #expect(one.overlaps(other) == overlap)
        #expect(other.overlaps(one) == overlap)
    }

    @Test(arguments: [
        (Span(0, 9), Span(0, 9), true), (Span(0, 9), Span(2, 4), true), (Span(0, 9), Span(9, 9), true),
        (Span(0, 9), Span(8, 10), false), (Span(3, 4), Span(0, 9), false),
    ])
    func `a span contains another that does not leave it`(outer: Span, inner: Span, contained: Bool) {
        #expect(outer.contains(inner) == contained)
    }

    @Test func `spans come in the order of the text, the shorter first`() {
        let sorted = [Span(5, 9), Span(0, 7), Span(5, 6), Span(0, 2)].sorted()
        #expect(sorted == [Span(0, 2), Span(0, 7), Span(5, 6), Span(5, 9)])
    }

    @Test func `a span that runs backward is a bug`() async {
        await #expect(processExitsWith: .failure) { _ = Span(3, 2) }
    }
}
