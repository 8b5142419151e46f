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

    @Test func `letters that were repaired are words at the same place`() {
        let gold = GoldText("Menú\nLa policÃ­a matÃ³ a â€œcinco seÃ±oresâ€\u{9D}, dijo.\nFin.")
        let alignment = TextAlignment(read: "La policía mató a “cinco señores”, dijo.\nFin.\n", gold: gold)
        func words(_ words: String) -> String? {
            let text = "La policía mató a “cinco señores”, dijo.\nFin.\n"
            guard let found = text.firstRange(of: words) else { return nil }
            let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            return alignment.range(Span(start, start + words.utf8.count)).flatMap(gold.words)
        }
        #expect(words("policía") == "policÃ­a")
        #expect(words("La policía mató") == "La policÃ­a matÃ³")
        #expect(words("dijo") == "dijo")
        #expect(words("Fin") == "Fin")
        #expect(words("cinco") == "cinco")
    }

    @Test func `words that the gold text does not hold have no place`() {
        let alignment = TextAlignment(read: "Ana\nthe other raid\n", gold: GoldText("Ana\nthe raid\n"))
        #expect(alignment.range(Span(0, 3)) == 0..<3)
        #expect(alignment.range(Span(8, 13)) == nil)
        #expect(alignment.range(Span(14, 18)) == 8..<12)
        #expect(TextAlignment(read: "new\n", gold: GoldText("")).range(Span(0, 3)) == nil)
    }
}
