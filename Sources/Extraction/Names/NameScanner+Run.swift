import Evidence
import Language

/// How far a run of capitalised words goes.
extension NameScanner {
    /// Capitalised words without small words between them; initials, hyphens and suffixes belong to it.
    func run(from first: Int, past known: Int? = nil, limit: Int) -> NameCandidate {
        var end = known ?? first + 1
        while end < limit {
            if let company = company(at: end) {
                end = company
                break
            }
            if isInitial(end, limit) {
                end += 2
                continue
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
    func company(at index: Int) -> Int? { BodyRun(sight: sight).company(at: index) }

    /// Where a second name begins right behind the first: "EFE Pedro Vega", "Pedro Vega Lima, 3 may (EFE)".
    func breaks(_ index: Int, after first: Int, _ limit: Int) -> Bool {
        if sight.word(first).contains(.whole), sight.word(first).isDisjoint(with: [.place, .given]),
            !sight.word(index).isDisjoint(with: [.plainGiven, .plainSurname])
        {
            return true
        }
        return startsDateline(index, limit)
    }

    /// "Madrid, 23 may", "Lima (EFE)", "Quito.-": the place from which a dispatch comes begins here.
    func startsDateline(_ index: Int, _ limit: Int) -> Bool {
        guard let mark = sight.fixed(at: index), mark.concept == .place else { return false }
        return NameContext(sight: sight, sentence: index..<limit, name: mark.first..<mark.end).isDateline
    }

    /// A name of two known words begins here, and what stands before it is a single place: "Lima Naciones Unidas".
    func isFixedLonger(_ index: Int, than first: Int) -> Bool {
        guard let mark = sight.fixed(at: index) else { return false }
        return mark.end > index + 1 && mark.concept != .place && sight.word(first).contains(.place)
    }

    /// "A. " of "José A. Delgado", though "a" is a small word too.
    func isInitial(_ index: Int, _ limit: Int) -> Bool {
        sight.isCapital(index) && sight.length(index) == 1 && index + 2 < limit
            && sight.isSign(index + 1, Sign.fullStop) && !sight.isSpaced(index + 1) && sight.isCapital(index + 2)
    }

    /// The stop of "J. Pérez" or "Jr."
    func isInitialStop(_ index: Int, _ limit: Int) -> Bool {
        guard sight.isSign(index, Sign.fullStop), !sight.isSpaced(index) else { return false }
        if sight.isWord(index - 1, sight.particles.junior) { return true }
        guard index + 1 < limit, sight.isCapital(index + 1) else { return false }
        return sight.length(index - 1) == 1
            || sight.length(index - 1) == 2 && sight.isCapital(index - 1)
                && !sight.isAcronym(index - 1)
    }

    /// "Attorney General's Office": the owner of an office that is no name by itself.
    func takeOwner(_ candidate: inout NameCandidate, after other: NameCandidate?, in sentence: Range<Int>) {
        var first = candidate.tokens.lowerBound - 1
        let known = other.flatMap { ($0.best?.points ?? 0) >= NameCandidate.enough ? $0.tokens.upperBound : nil }
        let floor = max(sentence.lowerBound, known ?? 0, first - 5)
        guard sight.reading.isPossessive(first), candidate.tokens.count == 1 else { return }
        while first > floor, sight.isCapital(first - 1) { first -= 1 }
        while first < candidate.tokens.lowerBound, !sight.isNameWord(first) { first += 1 }
        guard first + 1 < candidate.tokens.lowerBound else { return }
        candidate.tokens = first..<candidate.tokens.upperBound
        candidate.titles = first..<first
    }

    /// "calle Alba", "río Alba": the small noun is part of the name.
    func takeNoun(_ candidate: inout NameCandidate, in sentence: Range<Int>) {
        let first = candidate.tokens.lowerBound - 1
        guard first >= sentence.lowerBound, let mark = sight.reading.mark(at: first, .nameCue, .placeNoun),
            mark.end == first + 1, sight.reading.entry(mark).kind == "inside"
        else { return }
        candidate.tokens = first..<candidate.tokens.upperBound
        candidate.entry = nil
    }

    /// Goes on over "de la Rúa" once the run is known to be a person.
    func extend(_ candidate: inout NameCandidate, in sentence: Range<Int>) {
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
        let tail = PersonTail(sight: sight)
        let end = tail.end(of: candidate.tokens, limit: sentence.upperBound)
        guard end > candidate.tokens.upperBound else { return }
        candidate.tokens = candidate.tokens.lowerBound..<end
        candidate.person += 2
    }
}
