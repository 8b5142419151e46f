import Evidence
import Language

/// Cuts a sentence into runs of words that may be names.
///
/// The kind of a run's first word says how far it goes: "de" goes on in "Comisión de Derechos", not in "Pedro Vega de Lima".
struct NameScanner: Sendable {
    let sight: NameSight
    let small: SmallLetters
    let weigher: NameWeigher

    /// The candidates of a sentence, in order; none overlap.
    func candidates(in sentence: Range<Int>) -> [NameCandidate] {
        var result: [NameCandidate] = []
        var stretch = sentence.lowerBound..<sentence.lowerBound
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard sight.isCapital(index) else {
                index = afterTitle(index, sentence) ?? index + 1
                continue
            }
            if index >= stretch.upperBound, sight.isAcronym(index) { stretch = shouted(from: index, in: sentence) }
            let before = result.last.map { $0.tokens.upperBound > index - 4 ? $0 : nil } ?? nil
            guard
                var candidate = stretch.contains(index)
                    ? ShoutedNames(sight: sight).candidate(at: index, in: stretch)
                    : candidate(at: index, in: sentence)
            else {
                index += 1
                continue
            }
            if !candidate.isWork {
                weigher.weigh(&candidate, in: sentence, after: before)
                extend(&candidate, in: sentence)
            }
            if candidate.best?.kind == .place { takeNoun(&candidate, in: sentence) }
            result.append(candidate)
            index = max(index + 1, candidate.tokens.upperBound)
        }
        return result
    }

    /// "general PNP": a title of small letters and capitals, when a name follows.
    private func afterTitle(_ index: Int, _ sentence: Range<Int>) -> Int? {
        guard let mark = sight.reading.mark(at: index, .title), mark.end > index + 1,
            mark.end < sentence.upperBound, sight.isNameWord(mark.end)
        else { return nil }
        return mark.end
    }

    /// The stretch of words that are all capitals from a token on, as in a headline, where capitals tell nothing;
    /// empty when it is only an acronym or two.
    private func shouted(from first: Int, in sentence: Range<Int>) -> Range<Int> {
        var end = first
        var words = 0
        var long = 0
        var last = first
        while end < sentence.upperBound {
            if sight.reading.tokens[end].kind == .word {
                guard sight.isAcronym(end) || sight.isCapital(end) && sight.length(end) == 1 else { break }
                words += 1
                if sight.length(end) > 4 { long += 1 }
                last = end
            }
            end += 1
        }
        return words >= 3 && long >= 2 ? first..<last + 1 : first..<first
    }

    private func candidate(at index: Int, in sentence: Range<Int>) -> NameCandidate? {
        let limit = sentence.upperBound
        let opens = opensSentence(index, sentence)
        if let fixed = sight.fixed(at: index) {
            if fixed.end > index + 1, !goesOn(fixed, limit) { return whole(fixed, opens) }
        }
        let word = sight.word(index)
        let isNickname = isNickname(index, sentence)
        if opens, !isNickname, !mayOpen(index, limit) { return nil }
        guard sight.isNameWord(index) || isCapitalArticle(index, limit, opens && !isNickname) else { return nil }
        let bodies = BodyRun(sight: sight)
        if let title = title(at: index, limit), title > index + 1 || !word.contains(.placeHead) {
            var candidate = run(from: title, limit: limit)
            candidate.titles = index..<title
            return candidate
        }
        if !word.isDisjoint(with: .work), !isBeforeBody(index, limit), let end = bodies.work(from: index, limit: limit)
        {
            var candidate = NameCandidate(index..<end)
            candidate.isWork = true
            return candidate
        }
        if let head = bodies.head(at: index, limit: limit) {
            guard !opens || head.tokens.count > 1 || !small.contains(index) else { return nil }
            var candidate = head
            candidate.opensSentence = opens
            return candidate
        }
        if word.contains(.placeHead), let end = bodies.place(from: index, limit: limit) {
            var candidate = NameCandidate(index..<end)
            candidate.place = 5
            return candidate
        }
        var candidate = run(from: index, limit: limit)
        candidate.opensSentence = opens
        return candidate
    }

    /// "Interior Ministry": a matter right before the word of a body.
    private func isBeforeBody(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && sight.isCapital(index + 1) && sight.word(index + 1).contains(.body)
            && !sight.word(index).contains(.body)
    }

    /// 'alias "El Negro"'.
    private func isNickname(_ index: Int, _ sentence: Range<Int>) -> Bool {
        sight.isWord(
            NameContext(sight: sight, sentence: sentence, name: index..<index + 1).before, sight.particles.nickname)
    }

    /// A name of the lexicon that is only the beginning of a longer run: "Santiago" of "Santiago Peralta".
    private func goesOn(_ mark: Mark, _ limit: Int) -> Bool {
        guard mark.end < limit, mark.concept == .place, sight.isCapital(mark.end), sight.isNameWord(mark.end) else {
            return false
        }
        return sight.word(mark.first).contains(.given) || sight.fixed(at: mark.end) == nil
    }

    private func whole(_ mark: Mark, _ opens: Bool) -> NameCandidate {
        var candidate = NameCandidate(mark.first..<mark.end)
        candidate.opensSentence = opens
        if mark.concept == .place {
            candidate.place = sight.reading.entry(mark).isAmbiguous ? 3 : 5
            candidate.entry = mark.entry
        } else {
            candidate.organisation = 5
        }
        return candidate
    }

    /// Where a capital stands because a sentence, a quotation or a line begins.
    private func opensSentence(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = sight.reading.tokens[index - 1]
        guard before.kind == .sign else { return false }
        return Sign.isQuotation(before.sign) || Sign.isTerminal(before.sign) && before.sign != Sign.fullStop
            || before.sign == Sign.colon || before.sign == Sign.dash || before.sign == Sign.other
            || before.sign == Sign.fullStop && sight.isSpaced(index)
            || before.sign == Sign.hyphen && sight.isSpaced(index)
    }

    /// Whether the capitalised first word of a sentence can be part of a name.
    private func mayOpen(_ index: Int, _ limit: Int) -> Bool {
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
        if small.contains(index) { return false }
        if !word.isDisjoint(with: [.ordinary, .personNoun, .organisationNoun, .placeNoun]) { return false }
        if nextIsName {
            // "Considera Pedro": a given name does not follow one that nobody knows.
            return !sight.word(index + 1).contains(.plainGiven)
        }
        return true
    }

    /// "La Moncloa", "El Negro": an article with a capital in the midst of a sentence.
    private func isCapitalArticle(_ index: Int, _ limit: Int, _ opens: Bool) -> Bool {
        !opens && sight.isWord(index, sight.particles.articles) && index + 1 < limit && sight.isNameWord(index + 1)
    }

    /// The token after a capitalised title when a name follows it.
    private func title(at index: Int, _ limit: Int) -> Int? {
        guard let mark = sight.reading.mark(at: index, .title) else { return nil }
        // "Policía Nacional" is a body, "Policía Juan Vega" is a man.
        if let body = sight.reading.mark(at: index, .organisation, .body),
            body.end > mark.end || !sight.word(mark.end).contains(.plainGiven)
        {
            return nil
        }
        var end = mark.end
        if end < limit, sight.isSign(end, Sign.fullStop), !sight.isSpaced(end) { end += 1 }
        guard end < limit, sight.isNameWord(end), sight.word(end).isDisjoint(with: [.body, .work]) else { return nil }
        // "Santos" and "Don" are also names.
        if sight.word(index).contains(.given), !sight.word(end).contains(.given) { return nil }
        return title(at: end, limit) ?? end
    }

    /// Capitalised words without small words between them; initials, hyphens and suffixes belong to it.
    private func run(from first: Int, limit: Int) -> NameCandidate {
        var end = first + 1
        while end < limit {
            if let company = company(at: end) {
                end = company
                break
            }
            if sight.isCapital(end) {
                if breaks(end, after: first, limit) { break }
                let word = sight.word(end)
                guard
                    sight.isNameWord(end) || sight.isWord(end, sight.particles.of)
                        || sight.isWord(end, sight.particles.articles),
                    end > first + 1 || !isFixedLonger(end, than: first)
                else { break }
                if word.contains(.small), !(end + 1 < limit && sight.isCapital(end + 1)) { break }
                end += 1
            } else if isInitialStop(end, limit) {
                end += 1
            } else if sight.isSign(end, Sign.hyphen), end + 1 < limit, !sight.isSpaced(end), !sight.isSpaced(end + 1),
                sight.isCapital(end + 1) || sight.reading.tokens[end + 1].kind == .number
            {
                end += 2
            } else if end + 1 < limit, sight.isSign(end, UInt8(ascii: "&")), sight.isCapital(end + 1) {
                end += 2
            } else {
                break
            }
        }
        return NameCandidate(first..<end)
    }

    /// The end of "S.A." or "Ltd" that stands at a token.
    private func company(at index: Int) -> Int? { BodyRun(sight: sight).company(at: index) }

    /// Where a second name begins right behind the first: "EFE Pedro Vega", "Pedro Vega Lima, 3 may (EFE)".
    private func breaks(_ index: Int, after first: Int, _ limit: Int) -> Bool {
        if sight.word(first).contains(.whole), sight.isAcronym(first), sight.word(index).contains(.given) {
            return true
        }
        return startsDateline(index, limit)
    }

    /// "Madrid, 23 may", "Lima (EFE)", "Quito.-": the place from which a dispatch comes begins here.
    private func startsDateline(_ index: Int, _ limit: Int) -> Bool {
        guard let mark = sight.fixed(at: index), mark.concept == .place else { return false }
        return NameContext(sight: sight, sentence: index..<limit, name: mark.first..<mark.end).isDateline
    }

    /// A name of two known words begins here, and what stands before it is a single place: "Lima Naciones Unidas".
    private func isFixedLonger(_ index: Int, than first: Int) -> Bool {
        guard let mark = sight.fixed(at: index) else { return false }
        return mark.end > index + 1 && mark.concept != .place && sight.word(first).contains(.place)
    }

    /// The stop of "J. Pérez" or "Jr."
    private func isInitialStop(_ index: Int, _ limit: Int) -> Bool {
        guard sight.isSign(index, Sign.fullStop), !sight.isSpaced(index) else { return false }
        if sight.isWord(index - 1, sight.particles.junior) { return true }
        guard index + 1 < limit, sight.isCapital(index + 1) else { return false }
        return sight.length(index - 1) == 1
            || sight.length(index - 1) == 2 && sight.isCapital(index - 1)
                && !sight.isAcronym(index - 1)
    }

    /// "calle Alba", "río Alba": the small noun is part of the name.
    private func takeNoun(_ candidate: inout NameCandidate, in sentence: Range<Int>) {
        let first = candidate.tokens.lowerBound - 1
        guard first >= sentence.lowerBound, let mark = sight.reading.mark(at: first, .nameCue, .placeNoun),
            mark.end == first + 1, sight.reading.entry(mark).kind == "inside"
        else { return }
        candidate.tokens = first..<candidate.tokens.upperBound
        candidate.entry = nil
    }

    /// Goes on over "de la Rúa" once the run is known to be a person.
    private func extend(_ candidate: inout NameCandidate, in sentence: Range<Int>) {
        guard let best = candidate.best else { return }
        if best.kind == .place, best.points >= NameCandidate.enough, candidate.tokens.count <= 2 {
            let end = PlaceTail(sight: sight).end(of: candidate, in: sentence)
            if end > candidate.tokens.upperBound { candidate.entry = nil }
            candidate.tokens = candidate.tokens.lowerBound..<end
        }
        if best.kind == .organisation, sight.word(candidate.tokens.upperBound - 1).contains(.body),
            candidate.tokens.count > 1
        {
            let end = BodyRun(sight: sight).tail(
                from: candidate.tokens.upperBound, limit: sentence.upperBound, isNamed: false, isLed: true)
            candidate.tokens = candidate.tokens.lowerBound..<max(end, candidate.tokens.upperBound)
        }
        guard best.kind == .person else { return }
        var tail = PersonTail(sight: sight)
        let end = tail.end(of: candidate.tokens, limit: sentence.upperBound)
        guard end > candidate.tokens.upperBound else { return }
        candidate.tokens = candidate.tokens.lowerBound..<end
        candidate.person += 2
    }
}
