import Language

/// Where a sentence, a quotation or a line begins, and what may begin there.
extension NameScanner {
    /// 'alias "El Negro"'.
    func isNickname(_ index: Int, _ sentence: Range<Int>) -> Bool {
        sight.isWord(
            NameContext(sight: sight, sentence: sentence, name: index..<index + 1).before, sight.particles.nickname)
    }

    /// "Alba de los Montes, 23 may", "La Toja (Pontevedra), 23 may": a line that begins with the place of a dispatch.
    func dateline(from first: Int, _ limit: Int) -> NameCandidate? {
        guard !sight.isAcronym(first), sight.isNameWord(first) || sight.isWord(first, sight.particles.articles),
            sight.word(first).isDisjoint(with: [.plainGiven, .whole, .opening]) || sight.word(first).contains(.article)
        else { return nil }
        var end = first + 1
        while end < limit, end < first + 8 {
            if sight.isCapital(end - 1) {
                let context = NameContext(sight: sight, sentence: first..<limit, name: first..<end)
                if context.isDated {
                    var candidate = NameCandidate(first..<end)
                    candidate.place = 8
                    return candidate
                }
            }
            guard sight.isCapital(end) || sight.word(end).contains(.of) || sight.word(end).contains(.article) else {
                return nil
            }
            end += 1
        }
        return nil
    }

    /// "De la Calle", in the midst of a sentence: a surname that begins with its particle.
    func particle(at index: Int, _ limit: Int) -> NameCandidate? {
        guard sight.isWord(index, sight.particles.of) else { return nil }
        var next = index + 1
        while next < limit, next < index + 3, sight.isWord(next, sight.particles.articles) { next += 1 }
        guard next < limit, sight.isNameWord(next), !sight.isAcronym(index),
            sight.word(next).isDisjoint(with: [.body, .work, .whole])
        else { return nil }
        var candidate = NameCandidate(index..<run(from: next, limit: limit).tokens.upperBound)
        candidate.person = 5
        return candidate
    }

    /// A name of the lexicon that is only the beginning of a longer run: "Santiago" of "Santiago Peralta".
    func goesOn(_ mark: Mark, _ limit: Int) -> Bool {
        guard mark.end < limit, mark.concept == .place, sight.isCapital(mark.end), sight.isNameWord(mark.end) else {
            return false
        }
        return sight.word(mark.first).contains(.given) || sight.fixed(at: mark.end) == nil
    }

    /// Where a capital stands because a sentence, a quotation or a line begins.
    func opensSentence(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = sight.reading.tokens[index - 1]
        guard before.kind == .sign else { return false }
        return Sign.isQuotation(before.sign) || Sign.isTerminal(before.sign) && before.sign != Sign.fullStop
            || before.sign == Sign.colon || before.sign == Sign.dash || before.sign == Sign.other
            || before.sign == Sign.fullStop && sight.isSpaced(index)
            || before.sign == Sign.hyphen && sight.isSpaced(index)
    }

    /// Whether the capitalised first word of a sentence can be part of a name.
    func mayOpen(_ index: Int, _ limit: Int) -> Bool {
        let word = sight.word(index)
        if sight.isAcronym(index), sight.length(index) < 7, word.isDisjoint(with: [.small, .opening]) { return true }
        let nextIsName = index + 1 < limit && sight.isCapital(index + 1) && sight.isNameWord(index + 1)
        if !word.isDisjoint(with: [.small, .opening, .number, .calendar]) {
            return nextIsName && !word.isDisjoint(with: [.given, .surname]) && word.isDisjoint(with: .opening)
        }
        if !word.isDisjoint(with: [.whole, .body, .title, .work, .placeHead]) { return true }
        if !word.isDisjoint(with: [.plainGiven, .plainSurname, .plainPlace]) { return true }
        if !word.isDisjoint(with: [.given, .surname, .place]) { return nextIsName || !small.contains(index) }
        if !word.isDisjoint(with: [.personVerb, .demonym]) { return false }
        if small.contains(index) || sight.reading.isAdverb(index) { return false }
        if !word.isDisjoint(with: [.ordinary, .personNoun, .organisationNoun, .placeNoun]) { return false }
        if nextIsName {
            // "Considera Pedro": a given name does not follow one that nobody knows.
            return !sight.word(index + 1).contains(.plainGiven)
        }
        return true
    }

    /// "La Moncloa", "El Negro": an article with a capital in the midst of a sentence.
    func isCapitalArticle(_ index: Int, _ limit: Int, _ opens: Bool) -> Bool {
        !opens && sight.isWord(index, sight.particles.articles) && index + 1 < limit && sight.isNameWord(index + 1)
    }
}
