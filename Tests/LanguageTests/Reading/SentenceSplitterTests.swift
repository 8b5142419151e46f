import Language
import Testing

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String) -> [String] {
        let reading = Reading(text, lexicon: .bundled)
        return reading.sentences.map { reading.words($0.tokens) }
    }

    private func paragraphs(_ text: String) -> [Int] { Reading(text, lexicon: .bundled).sentences.map(\.paragraph) }

    @Test(arguments: [
        ["Police came.", "Nobody spoke."], ["¿Quién disparó?", "Nadie lo sabe."],
        ["They fired!", "Why?", "No answer."],
        ["Dr. Ines Calder examined the bodies.", "She signed."],
        ["El Cmdte. Olmos dirigió el cerco.", "Hubo dos muertos."],
        ["J. Pérez fired first.", "M. R. Soto fell."],
        ["Lt. Col. Ruiz spoke at 5 a.m. and left.", "He did not return."],
        ["The U.S. embassy asked for the file.", "It was sent."],
        ["Así lo dice el art. 12 del reglamento.", "Nada más."],
        ["\"They were unarmed.\"", "The widow wept."], ["“They were unarmed,” she said.", "“All of them.”"],
        ["«No tenían armas.»", "Eso dijo la viuda."], ["(Nobody came.)", "The door was open."],
        ["The count was 27.", "27 men had died."], ["It rose by 9.6 percent.", "Then it fell."],
        ["Hubo nueve muertos…", "Nadie habló."], ["He waited.", "“Why?”"],
    ])
    func `a sentence ends where its sign ends it`(expected: [String]) {
        #expect(sentences(expected.joined(separator: " ")) == expected)
    }

    @Test(arguments: [
        "The raid of Aug. 14 left five men dead.", "They waited... and then fired.", "Visit kelwick.example today",
        "El agregado militar de EE. UU. visitó la base.", "Only 3.5 km lay between them.",
        "\"Why?\" asked the widow.", "«¿Por qué?», preguntó la viuda.", "He said \"Stop!\" and fell.",
        "The patrol (No. 12) left.",
    ])
    func `a sign inside a sentence does not end it`(sentence: String) {
        #expect(sentences(sentence) == [sentence])
    }

    @Test func `a headline without a full stop ends with its line`() {
        #expect(
            sentences("Nine men die in Kelwick\nBy Ines Calder\n\nThe patrol came at night. Nobody spoke.") == [
                "Nine men die in Kelwick", "By Ines Calder", "The patrol came at night.", "Nobody spoke.",
            ])
    }

    @Test func `lines of a text that is set in lines go on`() {
        let text = """
            The patrol came to the village of Kelwick at
            night, and nobody in the houses beside the
            river spoke with the men. In the morning the
            widows found nine bodies near the mill.
            """
        #expect(sentences(text).count == 2)
        #expect(Set(paragraphs(text)) == [0])
    }

    @Test func `an empty line ends a sentence in any text`() {
        let text = """
            The patrol came to the village of Kelwick at
            night, and nobody in the houses beside the
            river spoke with the men from the north

            Nine bodies near the mill, said the widows of
            the village, were found at dawn.
            """
        #expect(sentences(text).count == 2)
        #expect(paragraphs(text) == [0, 1])
    }

    @Test func `each line of a list is a paragraph of its own`() {
        #expect(paragraphs("Killed: 9\nWounded: 4\nHeld: 11") == [0, 1, 2])
    }

    @Test func `sentences cover all tokens in order`() {
        for text in ["", ".", "... ?!", "A. B. C.", "a\n\n\nb", "“ ” . \n", "¿¡!?"] {
            let reading = Reading(text, lexicon: .bundled)
            #expect(reading.sentences.flatMap { Array($0.tokens) } == Array(reading.tokens.indices))
        }
    }
}
