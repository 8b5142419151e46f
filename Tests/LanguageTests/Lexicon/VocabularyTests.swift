import Language
import Testing

@Suite struct VocabularyTests {
    @Test func `a word keeps its number, and no two words share one`() {
        var vocabulary = Vocabulary()
        let words = (0..<5000).map { Array("palabra\($0)".utf8) }
        let numbers = words.map { vocabulary.insert($0) }
        #expect(Set(numbers).count == words.count)
        #expect(words.map { vocabulary.number(of: $0) } == numbers)
        #expect(words.map { vocabulary.insert($0) } == numbers)
    }

    @Test func `an unknown word has the number zero`() {
        var vocabulary = Vocabulary()
        _ = vocabulary.insert(Array("abatido".utf8))
        #expect(vocabulary.number(of: Array("abatid".utf8)) == 0)
        #expect(vocabulary.number(of: Array("abatidos".utf8)) == 0)
        #expect(vocabulary.number(of: []) == 0)
    }

    @Test func `a new vocabulary knows the possessive alone`() {
        let vocabulary = Vocabulary()
        #expect(vocabulary.count == 1)
        #expect(vocabulary.number(of: Array("'s".utf8)) == vocabulary.possessive)
    }
}
