import Evidence
import Testing

@testable import Evaluation

@Suite struct TextAlignmentTests {
    @Test func `bytes of the same text are code points`() {
        let alignment = TextAlignment(read: "Señor Ñu", gold: GoldText("Señor Ñu"))
        #expect(alignment.range(Span(7, 10)) == 6..<8)
    }

    @Test func `lines that were left out move what follows`() {
        let gold = GoldText("Título\nMenú\nAna Ríos murió.\nSuscríbase\nFin.")
        let alignment = TextAlignment(read: "Título\nAna Ríos murió.\nFin.\n", gold: gold)
        #expect(alignment.range(Span(8, 11)).map(gold.words) == "Ana")
        #expect(alignment.range(Span(26, 29)).map(gold.words) == "Fin")
        #expect(alignment.range(Span(0, 11)).map(gold.words) == "Título\nMenú\nAna")
    }

    @Test func `words that the gold text does not hold have no place`() {
        let alignment = TextAlignment(read: "Ana\nother\n", gold: GoldText("Ana\nanother\n"))
        #expect(alignment.range(Span(0, 3)) == 0..<3)
        #expect(alignment.range(Span(4, 9)) == nil)
    }
}
