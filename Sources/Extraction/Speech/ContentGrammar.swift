import Language

/// Finds what is said, from where the words that say who says it stand.
struct ContentGrammar: Sendable {
    /// How a verb names to whom it is said: "told reporters", "spoke to reporters".
    enum Hearer { case direct, behindPreposition }

    let reading: Reading
    let dates: DateTokens
    let clauses: ReportedClause

    /// What is said.
    ///
    /// - Parameters:
    ///   - frame: subject and verb, as far as they stand together.
    ///   - spanish: whether the verb is Spanish, where a clause needs "que" and all else is an object.
    ///   - hearer: how the verb names to whom it is said, if it does.
    ///   - inverted: whether the subject stands behind the verb.
    ///   - brief: whether the content is an object and no clause: "supports the plan".
    ///   - follows: whether subject and verb stand apart, so that nothing before the verb is said by it.
    func content(
        frame: Range<Int>, in sentence: Range<Int>, spanish: Bool, hearer: Hearer?, inverted: Bool, brief: Bool, follows: Bool
    ) -> Range<Int>? {
        let quoted = clauses.endsWithQuotation(frame.lowerBound)
        let before = brief && !quoted || follows ? nil : said(before: frame.lowerBound, sentence)
        let after = brief ? object(frame.upperBound, sentence) : said(after: frame.upperBound, sentence, hearer, inverted, spanish)
        switch (before, after) {
        case (let before?, let after?):
            if clauses.isQuotation(after.lowerBound), clauses.endsWithQuotation(frame.lowerBound) {
                return before.lowerBound..<after.upperBound
            }
            // "On “This Week,” he admitted that ...": the quotation that counts opens the sentence.
            return quoted && before.lowerBound <= sentence.lowerBound && startsQuoted(before) ? before : after
        case (let before?, nil):
            let rest = frame.upperBound
            // "The police, he added, were warned": both parts are his.
            if reading.isSign(rest, Sign.comma), !clauses.endsWithQuotation(frame.lowerBound),
                sentence.upperBound - rest > 3, !changesClause(rest + 1)
            {
                return before.lowerBound..<clauses.end(from: rest + 1, in: sentence)
            }
            return before
        case (nil, let after?): return after
        case (nil, nil):
            if hearer == .behindPreposition { return nil }
            let first = clauses.start(frame.upperBound, sentence)
            guard !brief, sentence.upperBound - first > 1 else { return nil }
            return first..<clauses.end(from: first, in: sentence, brief: brief)
        }
    }

    private func startsQuoted(_ content: Range<Int>) -> Bool {
        clauses.quotations.range(holding: content.lowerBound) != nil
    }

    private func changesClause(_ index: Int) -> Bool {
        if reading.isFunction(index, .coordinator, .subordinator, .relative) || dates.contains(index) { return true }
        let token = reading.tokens[index]
        let word = reading.bytes[Int(token.start)..<Int(token.end)]
        return token.kind == .word
            && (word.suffix(3).elementsEqual("ing".utf8) || word.suffix(3).elementsEqual("ndo".utf8))
    }

    /// The words before subject and verb, when a sign closes them.
    private func said(before first: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard first > sentence.lowerBound, clauses.isBoundary(first - 1) else { return nil }
        let last = reading.isSign(first - 1, Sign.comma) && clauses.isQuotation(first - 2) ? first - 2 : first - 1
        if clauses.isQuotation(last), let quotation = clauses.quotations.range(holding: last) {
            // A quotation that opened in an earlier sentence belongs to this speaker from its beginning.
            return min(quotation.lowerBound, max(sentence.lowerBound, clauseStart(quotation.lowerBound, sentence)))..<first
        }
        return sentence.lowerBound..<first
    }

    /// The words before a quotation in its sentence are said, too, unless somebody's word of speech is among them.
    private func clauseStart(_ quotation: Int, _ sentence: Range<Int>) -> Int {
        guard quotation > sentence.lowerBound, quotation - sentence.lowerBound < 40,
            !reading.isSign(quotation - 1, Sign.comma), !reading.isSign(quotation - 1, Sign.colon)
        else { return quotation }
        let spoken = (sentence.lowerBound..<quotation).contains { reading.mark(at: $0, .speech) != nil }
        return spoken ? quotation : sentence.lowerBound
    }

    /// The clause behind the verb; `nil` when only a place, a time or a manner follows.
    private func said(after first: Int, _ sentence: Range<Int>, _ hearer: Hearer?, _ inverted: Bool, _ spanish: Bool) -> Range<Int>? {
        if let start = opening(first, sentence) { return start..<clauses.end(from: start, in: sentence) }
        if let quotation = quotation(behind: sentence, from: first) { return quotation }
        // Behind "spoke to the widows" follows what is said only where it is marked.
        if inverted || hearer == .behindPreposition { return nil }
        var start = first
        if hearer != nil { start = behindHearer(start, sentence) }
        while start < sentence.upperBound, dates.contains(start) || reading.isAdverb(start) { start += 1 }
        guard sentence.upperBound - start > 1, reading.tokens[start].kind != .sign,
            !reading.isFunction(start, .preposition, .coordinator) && !reading.isFunction(start, .subordinator)
        else { return nil }
        let end = clauses.end(from: start, in: sentence)
        guard spanish else { return start..<end }
        let object = (start..<min(end, start + 60)).first {
            reading.isSign($0, Sign.comma) && reading.isFunction($0 + 1, .subordinator)
        }
        return start..<(object ?? end)
    }

    /// "She wrote:" at the end of a paragraph announces the quotation that opens the next.
    private func quotation(behind sentence: Range<Int>, from first: Int) -> Range<Int>? {
        guard reading.isSign(sentence.upperBound - 1, Sign.colon), sentence.upperBound - first < 30,
            let quotation = clauses.quotations.range(holding: sentence.upperBound),
            quotation.lowerBound == sentence.upperBound
        else { return nil }
        return quotation
    }

    /// Where a clause opens for certain within a few words of the verb: at "that", a colon or a quotation mark.
    private func opening(_ first: Int, _ sentence: Range<Int>) -> Int? {
        for index in first..<min(sentence.upperBound, first + 14) {
            if clauses.isQuotation(index), let quotation = clauses.quotations.range(holding: index),
                quotation.lowerBound == index
            {
                return index == first || clauses.isBoundary(index - 1) || reading.isSign(index - 1, Sign.colon)
                    ? index : nil
            }
            if reading.isSign(index, Sign.colon) { return index + 1 < sentence.upperBound ? index + 1 : nil }
            if clauses.opensClause(index) { return index }
            let token = reading.tokens[index]
            if token.kind == .sign, token.sign != Sign.hyphen, index > first || token.sign != Sign.comma {
                guard token.sign == Sign.comma || token.sign == Sign.fullStop, clauses.isQuotation(index + 1) else { return nil }
            }
            if index > first, reading.isFunction(index, .auxiliary, .perfect, .conditional) { return nil }
        }
        return nil
    }

    /// "told | the court", "told | her": the words behind whoever is told.
    private func behindHearer(_ first: Int, _ sentence: Range<Int>) -> Int {
        if reading.isFunction(first, .pronoun) { return first + 1 }
        let names = NamePhrase(reading: reading)
        if let outlet = reading.mark(at: first, .outlet) ?? reading.mark(at: first, .source) { return outlet.end }
        if let end = names.end(from: first, limit: sentence.upperBound) { return end }
        var index = first
        while index < sentence.upperBound, reading.isFunction(index, .determiner) { index += 1 }
        if let outlet = reading.mark(at: index, .outlet) ?? reading.mark(at: index, .source) { return outlet.end }
        return names.end(from: index, limit: sentence.upperBound) ?? min(index + 1, sentence.upperBound)
    }

    /// What a verb of wanting or praising is about.
    private func object(_ first: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard sentence.upperBound - first > 1, reading.tokens[first].kind != .sign || clauses.isQuotation(first),
            !reading.isFunction(first, .coordinator),
            !reading.isFunction(first, .preposition) || reading.isFunction(first, .infinitive)
        else { return nil }
        let clause = clauses.opensClause(first)
        let end = clauses.end(from: first, in: sentence, brief: !clause)
        return end > first ? first..<end : nil
    }
}
