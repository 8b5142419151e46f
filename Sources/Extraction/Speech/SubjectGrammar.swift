import Evidence
import Language

/// The subject of a word of speech: the phrase that names the speaker, with all that is set beside the name.
struct SubjectGrammar: Sendable {
    /// A phrase and its words in full: "Elena Paz, a lawyer for the family,".
    struct Subject {
        let phrase: SourcePhrase
        let words: Range<Int>
    }

    /// The longest parenthesis between a subject and its verb, in tokens.
    private static let farthest = 45

    let reading: Reading
    let sources: SourceGrammar
    let clauses: ReportedClause

    /// The subject that ends before a verb.
    func before(_ cue: Int, in sentence: Range<Int>, language: String) -> Subject? {
        let end = withoutAdverbs(cue, sentence.lowerBound)
        guard end > sentence.lowerBound, !clauses.isQuotation(end - 1) else { return nil }
        if let apart = acrossParenthesis(end, sentence, language) { return apart }
        if let phrase = sources.phrase(before: cue, in: sentence, language: language), phrase.tokens.upperBound <= end {
            return acrossRelative(phrase.tokens, sentence, language) ?? Subject(phrase: phrase, words: phrase.tokens)
        }
        guard !clauses.isBoundary(end - 1) else { return nil }
        return acrossRelative(end - 1..<end, sentence, language) ?? plain(before: end, sentence)
    }

    /// "a deputy who supports Vela | said": the subject stands before "who".
    private func acrossRelative(_ last: Range<Int>, _ sentence: Range<Int>, _ language: String) -> Subject? {
        var index = last.lowerBound - 1
        let limit = max(sentence.lowerBound, index - 14)
        while index > limit, reading.tokens[index].kind != .sign {
            if reading.isFunction(index, .relative), !reading.isFunction(index, .subordinator) {
                guard index + 1 < last.lowerBound,
                    !reading.isFunction(index + 1, .determiner), !reading.isFunction(index + 1, .pronoun),
                    !reading.isCapitalised(index + 1),
                    let phrase = sources.phrase(before: index, in: sentence, language: language)
                        ?? plain(before: index, sentence)?.phrase,
                    phrase.tokens.upperBound == index, !phrase.isPronoun
                else { return nil }
                return Subject(phrase: phrase, words: phrase.tokens.lowerBound..<last.upperBound)
            }
            index -= 1
        }
        return nil
    }

    /// Without the adverbs, auxiliaries and dates between subject and verb.
    private func withoutAdverbs(_ cue: Int, _ limit: Int) -> Int {
        var end = cue
        while end > limit, cue - end < 6,
            reading.isAdverb(end - 1) && !reading.isCapitalised(end - 1)
                || reading.isFunction(end - 1, .auxiliary, .perfect, .conditional)
                || reading.mark(at: end - 1, .negation) != nil || sources.dates.contains(end - 1)
                || isSmallAdverb(end - 1)
        {
            end -= 1
        }
        return end
    }

    private func isSmallAdverb(_ index: Int) -> Bool {
        guard reading.tokens[index].kind == .word, !reading.isCapitalised(index),
            reading.tokens[index].end - reading.tokens[index].start <= 7
        else { return false }
        return ["also", "then", "later", "still", "now", "often", "once", "even", "tambien", "ya", "aun", "luego", "no", "le", "les", "lo", "se", "nos", "me"]
            .contains(Folding.folded(reading.words(index..<index + 1)))
    }

    /// "Elena Paz, a lawyer for the family, | said": the name stands before the first comma of the parenthesis.
    private func acrossParenthesis(_ end: Int, _ sentence: Range<Int>, _ language: String) -> Subject? {
        let closing = end - 1
        guard isEdge(closing) else { return nil }
        var best: Subject?
        var index = closing - 1
        let limit = max(sentence.lowerBound, closing - Self.farthest)
        while index > limit {
            if clauses.isQuotation(index) || reading.isSign(index, Sign.semicolon) { break }
            if isEdge(index), let named = named(index, closing, sentence, language) { best = named }
            else if isEdge(index), opensParenthesis(index + 1),
                let phrase = sources.phrase(before: index, in: sentence, language: language),
                phrase.tokens.upperBound == index || isBracket(phrase.tokens.upperBound..<index), !phrase.isPronoun
            {
                best = Subject(phrase: phrase, words: phrase.tokens.lowerBound..<closing)
            }
            index -= 1
        }
        return best
    }

    /// "his mother, Rosa Vela, | said": the parenthesis is the name.
    private func named(_ index: Int, _ closing: Int, _ sentence: Range<Int>, _ language: String) -> Subject? {
        guard NamePhrase(reading: reading).end(from: index + 1, limit: closing) == closing,
            let phrase = sources.phrase(before: index, in: sentence, language: language),
            phrase.tokens.upperBound == index,
            let full = SourceReader(reading: reading, names: sources.names).phrase(
                phrase.tokens, apposition: index + 1..<closing)
        else { return nil }
        return Subject(phrase: full, words: phrase.tokens.lowerBound..<closing)
    }

    /// "(JEP)"
    private func isBracket(_ tokens: Range<Int>) -> Bool {
        tokens.count >= 3 && reading.isSign(tokens.lowerBound, Sign.opening)
            && reading.isSign(tokens.upperBound - 1, Sign.closing)
    }

    private func isEdge(_ index: Int) -> Bool {
        reading.isSign(index, Sign.comma) || reading.isSign(index, Sign.dash) || reading.isSign(index, Sign.opening)
            || reading.isSign(index, Sign.closing) || clauses.isSpacedHyphen(index)
    }

    /// "who ...", "a lawyer ...", "32, of ...": no new clause.
    private func opensParenthesis(_ index: Int) -> Bool {
        if reading.isFunction(index, .coordinator, .pronoun, .subordinator) && !reading.isFunction(index, .relative) {
            return false
        }
        return reading.tokens[index].kind != .sign
    }

    /// Any nouns before the verb: "47 percent", "the gambling tycoon", "los trabajadores de la mina".
    private func plain(before end: Int, _ sentence: Range<Int>) -> Subject? {
        if reading.isFunction(end - 1, .pronoun)
            || reading.isFunction(end - 1, .relative) && !reading.isFunction(end - 1, .subordinator)
        {
            let tokens = end - 1..<end
            return Subject(
                phrase: SourcePhrase(tokens: tokens, name: tokens, kind: .person, isPronoun: true, isBare: false),
                words: tokens)
        }
        var first = end
        let limit = max(sentence.lowerBound, end - 14)
        while first > limit, belongs(first - 1, end) { first -= 1 }
        first = afterLastPreposition(first, end)
        guard first < end, !reading.isFunction(end - 1, .determiner, .preposition, .coordinator), opensPhrase(first, sentence) else {
            return nil
        }
        var name = first
        while name < end - 1, reading.isFunction(name, .determiner) { name += 1 }
        return Subject(
            phrase: SourcePhrase(
                tokens: first..<end, name: name..<end, kind: .person, isPronoun: false, isBare: false),
            words: first..<end)
    }

    private func belongs(_ index: Int, _ end: Int) -> Bool {
        let token = reading.tokens[index]
        switch token.kind {
        case .number: return true
        case .sign:
            return token.sign == Sign.percent || token.sign == Sign.hyphen && !clauses.isSpacedHyphen(index)
        case .word: break
        }
        if reading.isFunction(
            index, .auxiliary, .conditional, .relative, .subordinator, .pronoun, .infinitive, .perfect)
        {
            return reading.isFunction(index, .determiner) && !reading.isFunction(index, .subordinator)
        }
        if reading.isFunction(index, .coordinator) {
            return index > 0 && reading.isCapitalised(index - 1) && reading.isCapitalised(index + 1)
        }
        if reading.isCapitalised(index) { return true }
        guard let mark = reading.mark(at: index, .speech) else { return true }
        return mark.roles.contains(.nominal) || mark.roles.contains(.according)
    }

    /// "In a statement | the family said": behind a preposition that opens the clause stands no subject.
    private func afterLastPreposition(_ first: Int, _ end: Int) -> Int {
        guard reading.isFunction(first, .preposition), !reading.isFunction(first, .of) else { return first }
        var index = end - 1
        while index > first, !reading.isFunction(index, .preposition) { index -= 1 }
        var start = index + 2
        while start < end, !reading.isFunction(start, .determiner), !reading.isCapitalised(start) { start += 1 }
        return start
    }

    /// An article, a number or a capital opens it; other nouns only where the clause opens.
    private func opensPhrase(_ index: Int, _ sentence: Range<Int>) -> Bool {
        reading.isFunction(index, .determiner) || reading.tokens[index].kind == .number || reading.isCapitalised(index)
            || reading.mark(at: index, .people) != nil || reading.mark(at: index, .source) != nil
            || reading.mark(at: index, .quantity) != nil || index == sentence.lowerBound
    }

    /// The subject with which a sentence opens, behind an introduction that a comma closes.
    func opening(_ sentence: Range<Int>, before cue: Int) -> Subject? {
        var first = sentence.lowerBound
        if clauses.isQuotation(first) { return nil }
        if reading.isFunction(first, .preposition) || reading.isFunction(first, .subordinator) {
            let limit = min(cue, first + 30)
            guard let comma = (first..<limit).first(where: { reading.isSign($0, Sign.comma) }) else { return nil }
            first = comma + 1
        }
        guard let phrase = sources.phrase(after: first, in: sentence), phrase.tokens.upperBound < cue else { return nil }
        return Subject(phrase: phrase, words: phrase.tokens)
    }

    /// The words of a subject behind its verb: "said | Elena Paz, a lawyer for the family".
    func extended(_ phrase: SourcePhrase, in sentence: Range<Int>) -> Range<Int> {
        var index = phrase.tokens.upperBound
        let limit = min(sentence.upperBound, index + Self.farthest)
        guard index < limit, reading.isSign(index, Sign.comma), index + 1 < limit, isApposition(index + 1) else {
            return phrase.tokens
        }
        while index < limit {
            if clauses.isQuotation(index) || reading.isSign(index, Sign.semicolon) || reading.isSign(index, Sign.colon) { break }
            if reading.isSign(index, Sign.comma), !isApposition(index + 1) { break }
            index += 1
        }
        while index > phrase.tokens.upperBound, clauses.isBoundary(index - 1) { index -= 1 }
        return phrase.tokens.lowerBound..<index
    }

    /// What may follow a name and a comma: "a lawyer", "who", "32", "president of"; no "adding", "and", "as".
    private func isApposition(_ index: Int) -> Bool {
        guard index < reading.tokens.count else { return false }
        if clauses.isQuotation(index) || sources.dates.contains(index) { return false }
        if reading.isFunction(index, .relative) { return true }
        if reading.isFunction(index, .coordinator, .subordinator, .pronoun, .conditional, .auxiliary) { return false }
        if reading.mark(at: index, .speech).map({ !$0.roles.contains(.nominal) }) == true { return false }
        if reading.isFunction(index, .preposition) { return reading.isFunction(index, .of) }
        if reading.isFunction(index, .determiner) || reading.isCapitalised(index) { return true }
        if reading.tokens[index].kind == .number || reading.isFunction(index + 1, .of) { return true }
        return reading.marks(at: index).contains { [.source, .title, .profession, .people].contains($0.concept) }
    }
}
