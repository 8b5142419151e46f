import Language

/// Where a reported clause begins and ends.
struct ReportedClause: Sendable {
    /// How far ahead the end of a clause is looked for, in tokens.
    private static let farthest = 120

    let reading: Reading
    let quotations: Quotations

    /// Whether a sign closes what stands before it: comma, dash, quotation mark, full stop.
    func isBoundary(_ index: Int) -> Bool {
        guard index >= 0, index < reading.tokens.count, reading.tokens[index].kind == .sign else { return false }
        let sign = reading.tokens[index].sign
        if sign == Sign.fullStop, reading.mark(at: index - 1, .abbreviation) != nil { return false }
        return sign == Sign.comma || sign == Sign.dash || Sign.isQuotation(sign) || Sign.isTerminal(sign)
            || isSpacedHyphen(index)
    }

    /// " - " stands for a dash.
    func isSpacedHyphen(_ index: Int) -> Bool {
        reading.isSign(index, Sign.hyphen) && reading.tokens[index].shape.contains(.spaced)
            && index + 1 < reading.tokens.count && reading.tokens[index + 1].shape.contains(.spaced)
    }

    func isQuotation(_ index: Int) -> Bool {
        index >= 0 && index < reading.tokens.count && reading.tokens[index].kind == .sign
            && Sign.isQuotation(reading.tokens[index].sign)
    }

    /// Whether a quotation closes before a token.
    func endsWithQuotation(_ first: Int) -> Bool {
        isQuotation(first - 1) || reading.isSign(first - 1, Sign.comma) && isQuotation(first - 2)
    }

    /// "that", "whether", "how", "que", "si": a clause follows for certain.
    func opensClause(_ index: Int) -> Bool {
        guard reading.isFunction(index, .subordinator) || reading.isFunction(index, .relative) else { return false }
        return ["that", "whether", "if", "how", "why", "what", "que", "si", "como"].contains(
            Folding.folded(reading.words(index..<index + 1)))
    }

    /// The end of the clause that begins at a token: the sentence's, a closing quotation mark, or another's words.
    ///
    /// - Parameter brief: whether a comma, too, ends it: "supports the plan, which ..."
    func end(from first: Int, in sentence: Range<Int>, brief: Bool = false) -> Int {
        var index = first
        while index < min(sentence.upperBound, first + Self.farthest) {
            if let quotation = quotations.range(holding: index), quotation.lowerBound == index {
                guard quotation.upperBound < sentence.upperBound else { return quotation.upperBound }
                index = quotation.upperBound
                if index - 2 > first, endsSaying(index - 2), !continues(index) { return index }
                continue
            }
            if index > first + 1, ends(at: index, sentence, brief) { return index }
            index += 1
        }
        return index < sentence.upperBound && index < first + Self.farthest ? index : sentence.upperBound
    }

    /// A comma or full stop inside the closing mark.
    private func endsSaying(_ index: Int) -> Bool {
        reading.isSign(index, Sign.comma) || reading.tokens[index].kind == .sign && Sign.isTerminal(reading.tokens[index].sign)
    }

    private func continues(_ index: Int) -> Bool {
        index < reading.tokens.count && reading.tokens[index].kind == .word && !reading.isCapitalised(index)
            && !reading.isFunction(index, .pronoun) && reading.mark(at: index, .speech) == nil
    }

    private func ends(at index: Int, _ sentence: Range<Int>, _ brief: Bool) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .sign {
            if token.sign == Sign.semicolon { return true }
            if token.sign == Sign.comma || token.sign == Sign.dash || isSpacedHyphen(index) {
                return brief && !isBetweenNames(index) || changesVoice(index + 1, sentence)
            }
            return false
        }
        if reading.isFunction(index, .coordinator) { return isCue(afterAdverbs: index + 1, sentence) }
        return brief && index > 0 && reading.isFunction(index, .subordinator) && !opensClause(index)
    }

    private func isBetweenNames(_ index: Int) -> Bool {
        reading.isCapitalised(index - 1) && reading.isCapitalised(index + 1)
    }

    /// What follows a comma is somebody's word about the clause, or a new one: "adding that", "he said", "while".
    private func changesVoice(_ first: Int, _ sentence: Range<Int>) -> Bool {
        var index = first
        if reading.isFunction(index, .coordinator) { index += 1 }
        if let mark = reading.mark(at: index, .speech), mark.roles.contains(.according) { return true }
        if isCue(afterAdverbs: index, sentence) { return true }
        if reading.isFunction(index, .pronoun), isCue(afterAdverbs: index + 1, sentence) { return true }
        if NamePhrase(reading: reading).isNameWord(index) {
            for next in index + 1...index + 3 where isCue(afterAdverbs: next, sentence) { return true }
        }
        return reading.isFunction(first, .subordinator)
            && ["while", "whereas", "mientras"].contains(Folding.folded(reading.words(first..<first + 1)))
    }

    /// A verb of speech, with adverbs and auxiliaries before it.
    private func isCue(afterAdverbs first: Int, _ sentence: Range<Int>) -> Bool {
        var index = first
        while index < sentence.upperBound, index < first + 3,
            reading.isAdverb(index) || reading.isFunction(index, .perfect)
        {
            index += 1
        }
        guard index < sentence.upperBound, let mark = reading.mark(at: index, .speech) else { return false }
        guard mark.roles.contains(.says) || mark.roles.contains(.told) || mark.roles.contains(.alleges)
            || mark.roles.contains(.denies)
        else { return false }
        return reading.marks(at: index).allSatisfy { ![.people, .source, .event, .thing].contains($0.concept) }
    }
}

extension ReportedClause {
    /// The first token behind commas and colons.
    func start(_ index: Int, _ sentence: Range<Int>) -> Int {
        var first = index
        while first < sentence.upperBound, reading.isSign(first, Sign.comma) || reading.isSign(first, Sign.colon) {
            first += 1
        }
        return first
    }
}
