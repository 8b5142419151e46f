import Evidence
import Language

/// What stands before a run and behind it.
extension NameWeigher {
    // MARK: What stands before

    func weighBefore(_ candidate: inout NameCandidate, _ context: NameContext) {
        if !candidate.titles.isEmpty { candidate.person += 5 }
        if sight.isWord(context.before, sight.particles.nickname) { candidate.person += 8 }
        switch context.noun {
        case .person: candidate.person += candidate.entry == nil ? 5 : 2
        case .organisation: candidate.organisation += 5
        case .place: candidate.place += 5
        case .none: break
        }
        if context.isApposition { candidate.person += 3 }
        let before = context.before
        if sight.isWord(before, sight.particles.within) {
            candidate.place += 3
        } else if sight.isWord(before, sight.particles.toward) {
            candidate.place += sight.isWord(before, sight.particles.of) ? 0 : 1
        }
        weighArticle(&candidate, before)
        if before >= 0 { weighSmallWord(&candidate, before) }
    }

    /// What a single word that nobody knows mostly is behind a small word: "de Vilcas", "según Vilcas".
    func weighSmallWord(_ candidate: inout NameCandidate, _ before: Int) {
        guard candidate.best == nil || candidate.best?.points ?? 0 < NameCandidate.enough, candidate.tokens.count == 1
        else { return }
        let word = sight.word(before)
        if word.contains(.of), !word.contains(.article), !sight.isWord(before, sight.particles.masculine) {
            // "Flor de Oro": part of a name that nobody knows.
            guard !sight.isCapital(before - 1) else { return }
            candidate.guess = (.place, 3)
        } else if sight.isSign(before, Sign.comma) || sight.isWord(before, sight.particles.and) {
            candidate.guess = (.person, 2)
        } else if sight.isWord(before, sight.particles.toward) {
            candidate.guess = (.place, 3)
        } else if !word.isDisjoint(with: [.personVerb]) || sight.isWord(before, sight.particles.person) {
            candidate.guess = (.person, 3)
        } else if word.contains(.small), word.isDisjoint(with: [.article, .of]) {
            candidate.guess = (.person, 2)
        }
    }

    func weighArticle(_ candidate: inout NameCandidate, _ before: Int) {
        guard sight.word(before).contains(.article) || sight.isWord(before, sight.particles.masculine),
            !sight.isWord(before, sight.particles.person)
        else { return }
        candidate.person -= 3
        candidate.organisation += 2
        if candidate.entry == nil { candidate.place -= 1 }
        weighClub(&candidate, before)
    }

    /// "el Valencia", "al Cádiz": a town takes no masculine article, its club does.
    func weighClub(_ candidate: inout NameCandidate, _ before: Int) {
        guard let entry = candidate.entry, sight.isWord(before, sight.particles.masculine),
            sight.reading.lexicon.entries[Int(entry)].kind == "city"
        else { return }
        candidate.organisation += 4
    }

    func weighPlace(_ candidate: inout NameCandidate, _ context: NameContext) {
        weighClub(&candidate, context.before)
        if context.isDateline { candidate.place += 6 }
        if context.noun == .organisation { candidate.organisation += 6 }
        if context.noun == .person, sight.word(candidate.tokens.lowerBound).contains(.given) { candidate.person += 6 }
    }

    // MARK: What stands behind

    /// A small word that ends like a Spanish verb of the past, or an auxiliary.
    func isVerb(_ token: Int) -> Bool {
        guard token < sight.reading.tokens.count, sight.reading.tokens[token].kind == .word, !sight.isCapital(token)
        else {
            return false
        }
        if sight.reading.isFunction(token, .auxiliary) { return true }
        let end = Int(sight.reading.tokens[token].end)
        return sight.length(token) > 3 && sight.reading.bytes[end - 2] == 0xC3 && sight.reading.bytes[end - 1] == 0xB3
    }

    func weighAfter(_ candidate: inout NameCandidate, _ context: NameContext) {
        let end = candidate.tokens.upperBound
        if sight.word(end).contains(.personVerb), !sight.isCapital(end) { candidate.person += 1 }
        // "the Popular Force party".
        if sight.word(end).contains(.organisationNoun), !sight.isCapital(end), candidate.tokens.count > 1 {
            candidate.organisation += 5
        }
        if isVerb(end), candidate.entry == nil, !sight.isAcronym(candidate.tokens.lowerBound) {
            candidate.person += candidate.opensSentence && candidate.tokens.count == 1 ? 3 : 1
        }
        if context.hasAge { candidate.person += 4 }
        if context.isDescribed { candidate.person += 2 }
        if context.isLocated, candidate.person < 4 { candidate.place += 4 }
        if context.isDateline { candidate.place += 6 }
    }

    /// "Vilcas, Alba y Quilla": what stands in one list is of one kind.
    func weighList(_ candidate: inout NameCandidate, _ other: NameCandidate) {
        let link = other.tokens.upperBound
        guard candidate.tokens.lowerBound == link + 1, let best = other.best, best.points >= NameCandidate.enough,
            sight.isSign(link, Sign.comma) || sight.isWord(link, sight.particles.and)
        else { return }
        switch best.kind {
        case .person: candidate.person += candidate.entry == nil ? 2 : 0
        case .organisation: candidate.organisation += 3
        default: candidate.place += 3
        }
    }

    /// "Dirección contra el Terrorismo (Dircote)": what stands in brackets behind a body is its short name.
    func weighAcronym(_ candidate: inout NameCandidate, _ other: NameCandidate) {
        guard candidate.tokens.lowerBound == other.tokens.upperBound + 1,
            sight.isSign(other.tokens.upperBound, Sign.opening),
            sight.isSign(candidate.tokens.upperBound, Sign.closing)
        else { return }
        let isShort = candidate.tokens.count == 1 || sight.isAcronym(candidate.tokens.lowerBound)
        if let best = other.best, best.kind == .organisation, isShort, candidate.place < 4 {
            candidate.organisation += 4
        } else if let best = other.best, best.kind == .place, !sight.isAcronym(candidate.tokens.lowerBound) {
            candidate.place += 2
        } else if let best = other.best, best.kind == .person, sight.isAcronym(candidate.tokens.lowerBound) {
            candidate.organisation += 2
        }
    }
}
