import Evidence
import Language

/// Parties whose words no lexicon knows.
extension ClauseGrammar {
    /// The same right behind a verb: "killed a neighbour".
    func unknownNoun(from first: Int) -> Party? {
        let article = reading.mark(at: first, .quantity, .article, .one) != nil
        guard article || reading.isFunction(first, .determiner) else { return nil }
        var end = first + 1
        while end < min(sentence.upperBound, first + 5), isUnknownWord(end) { end += 1 }
        guard end > first + 1 else { return nil }
        return Party(
            kind: .people, tokens: first..<end, head: end - 1..<end, counted: nil, low: article ? 1 : nil,
            high: article ? 1 : nil, name: nil)
    }

    /// A noun that no lexicon knows, with its article, right before a verb: "a supporter was killed".
    func unknownNoun(endingAt end: Int) -> Party? {
        var first = end
        while first > max(sentence.lowerBound, end - 6), isUnknownWord(first - 1) { first -= 1 }
        guard first < end, first > sentence.lowerBound else { return nil }
        let article = reading.mark(at: first - 1, .quantity, .article, .one) != nil
        guard article || reading.isFunction(first - 1, .determiner) else { return nil }
        return Party(
            kind: .people, tokens: first - 1..<end, head: end - 1..<end, counted: nil, low: article ? 1 : nil,
            high: article ? 1 : nil, name: nil)
    }

    /// A word of content right behind a verb, of which no mark says what it is: probably its object, a name.
    func isUnknownWord(_ index: Int) -> Bool {
        guard index < sentence.upperBound, reading.tokens[index].kind == .word, !reading.isAdverb(index) else {
            return false
        }
        return reading.isUnmarked(index)
    }

    /// A run of unmarked words next to a verb, in a text whose capitals say nothing: taken for a name.
    func bareName(endingAt end: Int) -> Party? {
        var first = end
        while first > max(sentence.lowerBound, end - 5), isUnknownWord(first - 1) { first -= 1 }
        return bareName(first..<end)
    }

    /// The same behind a verb.
    func bareName(from first: Int) -> Party? {
        var end = first
        while end < min(sentence.upperBound, first + 5), isUnknownWord(end) { end += 1 }
        return bareName(first..<end)
    }

    func bareName(_ tokens: Range<Int>) -> Party? {
        guard !tokens.isEmpty, tokens.count <= 4, !hasCapitals else { return nil }
        return Party(
            kind: .name, tokens: tokens, head: tokens, counted: .civilians, low: 1, high: 1, name: tokens)
    }
}
