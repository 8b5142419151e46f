import Testing

@testable import Intake

@Suite struct BoilerplateTableTests {
    @Test(arguments: BoilerplatePhrase.english + BoilerplatePhrase.spanish)
    func `every phrase recognises its example`(phrase: BoilerplatePhrase) {
        let tokens = Wording.tokens(of: phrase.example)
        #expect(BoilerplateTable(phrases: [phrase]).role(of: tokens)?.role == phrase.role)
        #expect(BoilerplateTable.standard.role(of: tokens)?.role == phrase.role)
        #expect(PageLine(phrase.example[...]).role == phrase.role)
    }

    @Test(arguments: [
        "Related to that, the mayor said, is the closing of the school in the upper valley.",
        "The comments of the minister were met with anger in the valley on Monday morning.",
        "Más de veinte vecinos quedaron sin agua durante la sequía, según la alcaldía del valle.",
        "Comparte la casa con ocho vecinos que también quedaron sin agua durante la sequía, dijo.",
        "Foto de aquella noche no queda ninguna, dijeron los vecinos a la comisión el lunes pasado.",
        "Print shops in the harbour were searched by the police, and eight people were arrested.",
    ])
    func `sentences of an article are not taken for labels`(sentence: String) {
        #expect(PageLine(sentence[...]).role == nil)
    }

    @Test func `a gap takes one to six words`() {
        #expect(
            BoilerplateTable.standard.role(of: Wording.tokens(of: "Follow Ada Maria Quill on Twitter"))?.role == .appeal
        )
        #expect(BoilerplateTable.standard.role(of: Wording.tokens(of: "Follow on Twitter")) == nil)
    }
}
