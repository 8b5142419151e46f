import Testing

@testable import Evaluation

@Suite struct GoldTextTests {
    @Test func `offsets count code points after the front matter`() throws {
        let text = try GoldText(file: Array("---\ntitle: Ñ\n---\n🕊️ Señor Ñu\n".utf8), named: "a")
        #expect(text.words(3..<8) == "Señor")
        #expect(text.places(of: "Ñu") == [9..<11])
        #expect(text.words(9..<99) == nil)
    }

    @Test func `a text without front matter is whole, and so is one whose front matter never ends`() throws {
        for whole in ["Ana said so.\n", "---\ntitle: x\n", "", "a\n---\nb\n---\n"] {
            #expect(try GoldText(file: Array(whole.utf8), named: "a").string == whole)
        }
    }

    @Test func `a text that is not UTF-8 is refused`() {
        #expect(
            throws: GoldError(
                "The text 'a' is not UTF-8. Save it as UTF-8; the offsets of the gold count on it.")
        ) { try GoldText(file: [0x41, 0xF1], named: "a") }
    }

    @Test func `context is one line with the words between marks`() {
        let text = GoldText("The raid\nkilled 27 men in\tthe north of Ica.")
        #expect(text.context(of: 16..<22, width: 12) == "…raid killed ⟦27 men⟧ in the nort…")
        #expect(text.context(of: 0..<3, width: 99) == "⟦The⟧ raid killed 27 men in the north of Ica.")
    }
}
