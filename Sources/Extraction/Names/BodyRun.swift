import Language

/// The names of bodies, works and sites whose first word says what they are, with their tails:
/// "Comisión Interamericana de Derechos Humanos", "Dirección contra el Terrorismo", "Río Grande".
struct BodyRun: Sendable {
    let sight: NameSight

    /// The body whose name begins at a token.
    func head(at index: Int, limit: Int) -> NameCandidate? {
        guard let mark = sight.reading.mark(at: index, .organisation, .body), isCapital(mark) else { return nil }
        let marks = sight.reading.marks(at: index).filter { $0.concept == .organisation && $0.roles.contains(.body) }
        let isEnglish = marks.allSatisfy { sight.reading.entry($0).language == "en" }
        var end = mark.end
        let isNamed = marks.contains { sight.reading.entry($0).kind == "named" }
        let isLed = marks.contains { sight.reading.entry($0).kind == "led" }
        end = tail(from: end, limit: limit, isNamed: isNamed, isLed: isLed)
        if isEnglish, end == mark.end, sight.isCapital(end), end < limit { return nil }
        var candidate = NameCandidate(index..<end)
        candidate.organisation = 5
        return candidate
    }

    /// The end of the name of a law, cup or day that begins at a token.
    func work(from index: Int, limit: Int) -> Int? {
        guard let mark = sight.reading.mark(at: index, .nameCue, .work), isCapital(mark) else { return nil }
        return tail(from: mark.end, limit: limit, isNamed: true, isLed: false)
    }

    /// The end of a site: "Río Grande", "Plaza de las Flores", "San Juan de la Sierra".
    func place(from index: Int, limit: Int) -> Int? {
        guard let mark = sight.reading.mark(at: index, .nameCue, .placeHead), isCapital(mark) else { return nil }
        var end = mark.end
        if end < limit, sight.isSign(end, Sign.fullStop), !sight.isSpaced(end) { end += 1 }
        let first = end
        end = words(from: end, limit: limit)
        if let next = joined(end, limit, particles: sight.particles.of),
            sight.word(next).isDisjoint(with: [.body, .whole])
        {
            end = words(from: next, limit: limit)
        }
        return end > first ? end : nil
    }

    private func isCapital(_ mark: Mark) -> Bool {
        for index in mark.first..<mark.end where sight.reading.tokens[index].kind == .word {
            if !sight.isCapital(index), sight.length(index) > 3 { return false }
        }
        return sight.isCapital(mark.first)
    }

    /// Capitalised words and what joins them.
    func tail(from first: Int, limit: Int, isNamed: Bool, isLed: Bool) -> Int {
        var end = words(from: first, limit: limit, stopsAtPerson: !isNamed)
        var joins = 0
        while joins < 4 {
            if let next = joined(end, limit, particles: sight.particles.of)
                ?? joined(end, limit, particles: sight.particles.purpose)
            {
                guard takes(next, isLed: isLed, limit) else { break }
                let last = fixedEnd(next) ?? words(from: next, limit: limit, stopsAtPerson: true)
                guard last > next else { break }
                end = last
                joins += 1
            } else if joins > 0, let next = coordinated(end, limit) {
                end = next
            } else if let next = quoted(end, limit) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    private func fixedEnd(_ index: Int) -> Int? {
        guard let mark = sight.fixed(at: index), mark.end > index + 1 else { return nil }
        return mark.end
    }

    /// The capitalised word behind "de", "de la", "of the", when one follows.
    private func joined(_ end: Int, _ limit: Int, particles: [Int32]) -> Int? {
        guard end < limit, !sight.isCapital(end), sight.isWord(end, particles) else { return nil }
        var next = end + 1
        if next < limit, !sight.isCapital(next), sight.isWord(next, sight.particles.articles) { next += 1 }
        guard next < limit, sight.isCapital(next),
            sight.isNameWord(next) || sight.fixed(at: next) != nil
        else { return nil }
        return next
    }

    /// Whether what follows "de" belongs to the body's name: not a person.
    private func takes(_ next: Int, isLed: Bool, _ limit: Int) -> Bool {
        let word = sight.word(next)
        if word.contains(.plainGiven), next + 1 < limit, sight.isCapital(next + 1),
            !sight.word(next).contains(.place)
        {
            return false
        }
        return !(isLed && word.contains(.plainSurname) && word.isDisjoint(with: [.place, .body, .ordinary]))
    }

    /// "Agricultura, Pesca y Alimentación": a list of matters.
    private func coordinated(_ end: Int, _ limit: Int) -> Int? {
        guard end + 1 < limit else { return nil }
        if sight.isWord(end, sight.particles.and), isMatter(end + 1) { return words(from: end + 1, limit: limit) }
        guard sight.isSign(end, Sign.comma), isMatter(end + 1) else { return nil }
        var index = end + 1
        var matters = 0
        while index < limit, isMatter(index), matters < 4 {
            index = words(from: index, limit: limit)
            matters += 1
            guard index + 1 < limit else { return nil }
            if sight.isWord(index, sight.particles.and), isMatter(index + 1) {
                return words(from: index + 1, limit: limit)
            }
            guard sight.isSign(index, Sign.comma) else { return nil }
            index += 1
        }
        return nil
    }

    private func isMatter(_ index: Int) -> Bool {
        sight.isCapital(index) && !sight.isAcronym(index)
            && sight.word(index).isDisjoint(with: [.given, .surname, .place, .body, .whole, .small, .title])
    }

    /// Hospital "Virgen del Prado".
    private func quoted(_ end: Int, _ limit: Int) -> Int? {
        guard end + 2 < limit, sight.reading.tokens[end].kind == .sign,
            Sign.isQuotation(sight.reading.tokens[end].sign), sight.isCapital(end + 1)
        else { return nil }
        for index in end + 2..<min(limit, end + 7)
        where sight.reading.tokens[index].kind == .sign {
            return Sign.isQuotation(sight.reading.tokens[index].sign) ? index + 1 : nil
        }
        return nil
    }

    /// The end of "S.A." or "Ltd" that stands at a token.
    func company(at index: Int) -> Int? {
        guard sight.isCapital(index), let mark = sight.reading.mark(at: index, .organisation, .company) else {
            return nil
        }
        return mark.end
    }

    private func words(from first: Int, limit: Int, stopsAtPerson: Bool = false) -> Int {
        var end = first
        while end < limit {
            if let company = company(at: end), end > first { return company }
            if sight.isNameWord(end), !startsDispatch(end, limit) {
                if stopsAtPerson, startsPerson(end, limit) { break }
                end += 1
            } else if end > first, sight.isSign(end, Sign.hyphen), end + 1 < limit, !sight.isSpaced(end),
                !sight.isSpaced(end + 1), sight.isCapital(end + 1)
            {
                end += 2
            } else if end > first, sight.isSign(end, Sign.fullStop), sight.length(end - 1) <= 2, !sight.isSpaced(end),
                sight.isCapital(end - 1), end + 1 < limit, sight.isCapital(end + 1)
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func startsDispatch(_ index: Int, _ limit: Int) -> Bool {
        sight.word(index).contains(.place)
            && NameContext(sight: sight, sentence: index..<limit, name: index..<index + 1).isDateline
    }

    /// A given name with a capitalised word behind it, in a name that has said already what it is.
    private func startsPerson(_ index: Int, _ limit: Int) -> Bool {
        guard sight.word(index).contains(.plainGiven), index + 1 < limit, sight.isCapital(index + 1) else {
            return false
        }
        return true
    }
}
