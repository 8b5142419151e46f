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
            if candidate.best?.kind == .organisation { takeOwner(&candidate, after: before, in: sentence) }
            if candidate.best?.kind == .place { takeNoun(&candidate, in: sentence) }
            while let last = result.last, last.tokens.upperBound > candidate.tokens.lowerBound { result.removeLast() }
            result.append(candidate)
            index = max(index + 1, candidate.tokens.upperBound)
        }
        return result
    }

    /// "general PNP": a title of small letters and capitals, when a name follows.
    func afterTitle(_ index: Int, _ sentence: Range<Int>) -> Int? {
        guard let mark = sight.reading.mark(at: index, .title), mark.end > index + 1,
            mark.end < sentence.upperBound, sight.isNameWord(mark.end)
        else { return nil }
        return mark.end
    }

    /// The stretch of words that are all capitals from a token on, as in a headline, where capitals tell nothing;
    /// empty when it is only an acronym or two.
    func shouted(from first: Int, in sentence: Range<Int>) -> Range<Int> {
        var end = first
        var words = 0
        var long = 0
        var last = first
        // A bound, so that a text of nothing but acronyms is not read over and over.
        while end < min(sentence.upperBound, first + 80) {
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

    func candidate(at index: Int, in sentence: Range<Int>) -> NameCandidate? {
        let limit = sentence.upperBound
        let opens = opensSentence(index, sentence)
        if let fixed = sight.fixed(at: index) {
            if fixed.end > index + 1 {
                if !goesOn(fixed, limit) { return whole(fixed, opens) }
                // "U.S. Forest Board": the stops of the first word are part of the run.
                if sight.isSign(index + 1, Sign.fullStop) { return run(from: index, past: fixed.end, limit: limit) }
            }
        }
        if opens, let dateline = dateline(from: index, limit) { return dateline }
        if !opens, let person = particle(at: index, limit) { return person }
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
        if word.contains(.demonym), word.isDisjoint(with: .known), !(index + 1 < limit && sight.isNameWord(index + 1)) {
            return nil
        }
        var candidate = run(from: index, limit: limit)
        candidate.opensSentence = opens
        return candidate
    }

    /// "Interior Ministry": a matter right before the word of a body.
    func isBeforeBody(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && sight.isCapital(index + 1) && sight.word(index + 1).contains(.body)
            && !sight.word(index).contains(.body)
    }

    func whole(_ mark: Mark, _ opens: Bool) -> NameCandidate {
        var candidate = NameCandidate(mark.first..<mark.end)
        candidate.opensSentence = opens
        if mark.concept == .place {
            candidate.place = sight.reading.entry(mark).isAmbiguous ? (mark.end > mark.first + 1 ? 4 : 3) : 5
            candidate.entry = mark.entry
        } else {
            candidate.organisation = 5
        }
        return candidate
    }

    /// The token after a capitalised title when a name follows it.
    func title(at index: Int, _ limit: Int) -> Int? {
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
}
