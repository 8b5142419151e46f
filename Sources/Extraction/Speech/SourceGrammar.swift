import Evidence
import Language

/// Finds the phrase that names a speaker, to the left or to the right of a word of speech.
struct SourceGrammar: Sendable {
    /// The longest phrase that is looked at, in tokens.
    private static let longest = 16

    let reading: Reading
    let dates: DateTokens
    let names: NameBook

    /// The phrase that ends before a token: "The vice minister of the interior | said".
    ///
    /// - Parameter language: of the word of speech: Spanish adjectives follow their noun, English ones stand before it.
    func phrase(before cue: Int, in sentence: Range<Int>, language: String) -> SourcePhrase? {
        var end = cue
        for _ in 0..<8 where end > sentence.lowerBound {
            guard let previous = skippedBackward(end, sentence.lowerBound) else { break }
            end = previous
        }
        guard end > sentence.lowerBound else { return nil }
        if let pronoun = pronoun(at: end - 1), end == cue || isClear(end, cue) { return pronoun }
        let first = leftEdge(end, sentence.lowerBound, language)
        guard first < end else { return nil }
        // Behind "in" or "with" stands a complement and no subject.
        let relative = (end..<cue).contains { reading.isFunction($0, .relative) }
        if first > sentence.lowerBound, reading.isFunction(first - 1, .preposition), !relative { return nil }
        return SourceReader(reading: reading, names: names).phrase(
            first..<end, apposition: apposition(before: first, sentence.lowerBound))
    }

    private func isClear(_ from: Int, _ to: Int) -> Bool { (from..<to).allSatisfy { !reading.isSign($0, Sign.comma) } }

    /// Steps over what may stand between a subject and its verb: auxiliaries, adverbs, dates, commas, brackets.
    private func skippedBackward(_ end: Int, _ limit: Int) -> Int? {
        let last = end - 1
        if reading.isSign(last, Sign.closing) {
            return (limit..<last).last { reading.isSign($0, Sign.opening) }
        }
        if dates.contains(last) || reading.isAdverb(last) || reading.isSign(last, Sign.comma) { return last }
        if reading.isFunction(last, .auxiliary, .conditional, .relative) { return last }
        if reading.isFunction(last, .preposition), dates.contains(end) { return last }
        for mark in reading.marks(endingAt: end) where mark.concept == .hedge { return mark.first }
        let word = Folding.folded(reading.words(last..<end))
        return [
            "also", "however", "tambien", "ademas", "luego", "then", "later", "earlier", "already", "still", "ya",
            "aun",
        ].contains(word) ? last : nil
    }

    private func pronoun(at index: Int) -> SourcePhrase? {
        guard reading.isFunction(index, .pronoun) else { return nil }
        return SourcePhrase(
            tokens: index..<index + 1, name: index..<index + 1, kind: .person, isPronoun: true, isBare: false)
    }

    /// The first token of the noun phrase that ends before a token.
    private func leftEdge(_ end: Int, _ limit: Int, _ language: String) -> Int {
        var first = end
        while first > limit, end - first < Self.longest {
            let index = first - 1
            let token = reading.tokens[index]
            if token.kind == .number { break }
            // "Mr. Vela", "Sen. Ana Paz"
            if token.sign == Sign.fullStop, index > limit, first < end,
                reading.mark(at: index - 1, .abbreviation) != nil
            {
                first = index
                continue
            }
            if token.kind == .sign {
                guard token.sign == Sign.hyphen, !token.shape.contains(.spaced) else { break }
            }
            if stopsPhrase(index) { break }
            if reading.isFunction(index, .coordinator) {
                guard first < end, index > limit, joinsSources(index, end) else { break }
            } else if reading.isFunction(index, .determiner), !reading.isFunction(index, .of) {
                first = index
                guard index > limit, reading.isFunction(index - 1, .of) || reading.isPossessive(index - 1) else { break }
            } else if reading.isFunction(index, .preposition) {
                guard linksNouns(index) else { break }
            } else if language == "es", first < end, !isNoun(index), !isAdjectiveBefore(index, limit) {
                break
            }
            first = index
        }
        return first
    }

    /// A word that can be part of the name of a speaker.
    private func isNoun(_ index: Int) -> Bool {
        if NamePhrase(reading: reading).isNameWord(index) { return true }
        return (max(0, index - 3)...index).contains { first in
            reading.marks(at: first).contains { mark in
                [.source, .title, .outlet].contains(mark.concept) && mark.end > index
            }
        }
    }

    /// "el propio ministro": between article and noun; "la diputada oficialista Rebeca Santos": behind a noun of office.
    private func isAdjectiveBefore(_ index: Int, _ limit: Int) -> Bool {
        guard index > limit, reading.tokens[index].kind == .word else { return false }
        return reading.isFunction(index - 1, .determiner) || isNoun(index - 1)
    }

    private func stopsPhrase(_ index: Int) -> Bool {
        if reading.isFunction(index, .auxiliary, .conditional, .relative, .subordinator, .pronoun, .infinitive) {
            return true
        }
        if dates.contains(index) { return true }
        return reading.marks(at: index).contains { mark in
            let entry = reading.entry(mark)
            return entry.concept == .speech && (entry.roles.contains(.says) || entry.roles.contains(.told))
                && !reading.isCapitalised(index) && reading.mark(at: index, .source) == nil
        }
    }

    /// "of", "de", "for": a noun goes on behind these, not behind "in" or "by".
    private func linksNouns(_ index: Int) -> Bool {
        reading.isFunction(index, .of) || ["for", "para"].contains(Folding.folded(reading.words(index..<index + 1)))
    }

    /// "fuentes oficiales y testigos presenciales": both sides of the "and" name sources.
    private func joinsSources(_ index: Int, _ end: Int) -> Bool {
        let right = (index + 1..<end).contains { reading.mark(at: $0, .source) != nil }
        let left = (max(0, index - 3)..<index).contains { reading.mark(at: $0, .source) != nil }
        return right && left
    }

    /// "Franco Moreno, comandante de la PNP,": the name stands before the comma.
    private func apposition(before first: Int, _ limit: Int) -> Range<Int>? {
        guard first - 1 > limit, reading.isSign(first - 1, Sign.comma) else { return nil }
        var start = first - 1
        while start > limit, NamePhrase(reading: reading).isNameWord(start - 1) || reading.isFunction(start - 1, .of) {
            start -= 1
        }
        while start < first - 1, !NamePhrase(reading: reading).isNameWord(start) { start += 1 }
        return start < first - 1 ? start..<first - 1 : nil
    }

    /// The phrase that begins at or shortly after a token: "according to | the Interior Ministry's report".
    func phrase(after cue: Int, in sentence: Range<Int>) -> SourcePhrase? {
        var first = cue
        // The cue may have taken the article of a name: "según la | República".
        if first > sentence.lowerBound, let outlet = reading.mark(at: first - 1, .outlet), outlet.end > first {
            first -= 1
        }
        var skipped = 0
        while first < sentence.upperBound, skipped < 6,
            dates.contains(first) || reading.isSign(first, Sign.comma) || reading.isAdverb(first)
                || reading.isFunction(first, .preposition) && dates.contains(first + 1)
        {
            first += 1
            skipped += 1
        }
        // What was skipped must be a date between commas, not the end of the clause.
        if skipped == 1, reading.isSign(cue, Sign.comma) { return nil }
        guard first < sentence.upperBound else { return nil }
        if let pronoun = pronoun(at: first) { return pronoun }
        let end = rightEdge(first, sentence.upperBound)
        guard end > first else { return nil }
        return SourceReader(reading: reading, names: names).phrase(
            first..<end, apposition: followingName(end, sentence.upperBound))
    }

    /// "el viceministro de Orden Interno, Rubén Vargas,": the name stands behind the comma.
    private func followingName(_ end: Int, _ limit: Int) -> Range<Int>? {
        // "el director de la Policía Nacional Civil (PNC), Mario Cruz"
        let comma = reading.isSign(end, Sign.opening) && reading.isSign(end + 2, Sign.closing) ? end + 3 : end
        guard reading.isSign(comma, Sign.comma),
            let nameEnd = NamePhrase(reading: reading).end(from: comma + 1, limit: limit),
            nameEnd - comma > 2
        else { return nil }
        return comma + 1..<nameEnd
    }

    private func rightEdge(_ first: Int, _ limit: Int) -> Int {
        var index = first
        var reached = false
        while index < limit, index - first < Self.longest,
            !reading.tokens[index].shape.contains(.startsLine) || index == first
        {
            if let mark = reading.mark(at: index, .outlet) ?? reading.mark(at: index, .source) {
                index = mark.end
                reached = true
            } else if let end = NamePhrase(reading: reading).end(from: index, limit: limit) {
                index = end
                reached = true
            } else if reading.isSign(index, Sign.hyphen) || reading.isPossessive(index) || isYear(index, first) {
                index += 1
            } else if reading.tokens[index].kind != .word || stopsPhrase(index)
                || reading.isFunction(index, .coordinator)
            {
                break
            } else if reading.isFunction(index, .of, .determiner) || linksNouns(index) {
                guard index + 1 < limit, !reached || !reading.isFunction(index, .determiner) || follows(index) else {
                    break
                }
                index += 1
            } else if reading.isFunction(index, .preposition) {
                break
            } else if !reached || follows(index) || isAdjective(index, limit) {
                index += 1
            } else {
                break
            }
        }
        while index > first, reading.isFunction(index - 1, .of, .determiner) || linksNouns(index - 1) { index -= 1 }
        return reached ? index : first
    }

    /// "a 2015 report"
    private func isYear(_ index: Int, _ first: Int) -> Bool {
        index > 0 && reading.tokens[index].kind == .number && reading.isFunction(index - 1, .determiner)
    }

    /// Directly behind "of" or "de", any word belongs to the phrase.
    private func follows(_ index: Int) -> Bool {
        index > 0 && linksNouns(index - 1) || reading.isFunction(index - 1, .determiner)
    }

    /// "portavoces policiales", "la prensa local": one small word behind a source, before a sign or preposition.
    private func isAdjective(_ index: Int, _ limit: Int) -> Bool {
        guard reading.marks(endingAt: index).contains(where: { $0.concept == .source }) else {
            return false
        }
        let next = index + 1
        return next >= limit || reading.tokens[next].kind == .sign || reading.isFunction(next, .preposition, .relative)
    }
}
