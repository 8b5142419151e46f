import Evidence
import Language

/// Weighs what speaks for a person, a body or a place in one run of capitalised words and right beside it.
struct NameWeigher: Sendable {
    let sight: NameSight

    func weigh(_ candidate: inout NameCandidate, in sentence: Range<Int>, after other: NameCandidate?) {
        let decided = candidate.best.map { $0.points >= 5 } ?? false
        let inside = NameContext(sight: sight, sentence: sentence, name: candidate.tokens)
        if !decided {
            weighWords(&candidate)
            weighBefore(&candidate, inside)
            weighAfter(&candidate, inside)
        } else if candidate.entry != nil {
            weighPlace(&candidate, inside)
        }
        if candidate.person > 0, candidate.titles.isEmpty { candidate.titles = inside.titles }
        if let other {
            weighAcronym(&candidate, other)
            weighList(&candidate, other)
        }
    }

    // MARK: The words themselves

    private func weighWords(_ candidate: inout NameCandidate) {
        let tokens = candidate.tokens
        let first = sight.word(tokens.lowerBound)
        let last = sight.word(tokens.upperBound - 1)
        let words = tokens.filter { sight.reading.tokens[$0].kind == .word }
        if words.count == 1, sight.length(tokens.lowerBound) == 1 { return }
        if let company = BodyRun(sight: sight).company(at: tokens.lowerBound + 1), company == tokens.upperBound {
            candidate.organisation += 6
        }
        if words.count == 1 { return weighWord(&candidate, first) }
        if first.contains(.given) { candidate.person += first.contains(.plainGiven) ? 4 : 2 }
        let surnames = words.dropFirst().filter { sight.word($0).contains(.surname) }.count
        if surnames > 0 { candidate.person += 2 }
        if first.contains(.surname), surnames > 0 { candidate.person += 1 }
        if sight.length(tokens.lowerBound) == 1, sight.isSign(tokens.lowerBound + 1, Sign.fullStop) {
            candidate.person += 3
        } else if tokens.contains(where: { sight.isSign($0, Sign.fullStop) }), !first.contains(.placeHead) {
            candidate.person += 1
        }
        if last.contains(.body) || last.contains(.company) {
            candidate.organisation += 5
        } else if words.contains(where: { sight.word($0).contains(.body) }) {
            candidate.organisation += 3
        } else if words.contains(where: { sight.word($0).contains(.whole) && sight.isAcronym($0) }) {
            candidate.organisation += 3
        }
        if last.contains(.placeHead), !first.contains(.given) { candidate.place += 4 }
        if tokens.contains(where: { sight.isSign($0, UInt8(ascii: "&")) }) { candidate.organisation += 4 }
        if first.contains(.plainPlace), !first.contains(.given) {
            candidate.place += 1
            if surnames > 0 { candidate.person -= 1 }
        }
        if words.count <= 3, isNameLike(candidate.tokens) { candidate.person += 3 }
        if words.contains(where: { sight.isAcronym($0) && sight.length($0) > 1 }), !sight.isAcronym(tokens.lowerBound) {
            candidate.organisation += 1
        }
    }

    /// Capitalised words that no lexicon knows as ordinary ones, and not a noun and its adjective in the plural.
    private func isNameLike(_ tokens: Range<Int>) -> Bool {
        var plurals = 0
        var unknown = 0
        for index in tokens where sight.reading.tokens[index].kind == .word {
            if sight.isAcronym(index) { return false }
            let word = sight.word(index)
            if !word.isDisjoint(with: [.given, .surname]) { continue }
            if !word.isDisjoint(with: [.ordinary, .number, .work, .demonym, .article, .country]) { return false }
            unknown += 1
            if sight.reading.bytes[Int(sight.reading.tokens[index].end) - 1] | 0x20 == UInt8(ascii: "s") {
                plurals += 1
            }
        }
        return plurals < 2 || plurals < unknown
    }

    private func weighWord(_ candidate: inout NameCandidate, _ word: NameWord) {
        let token = candidate.tokens.lowerBound
        if candidate.tokens.count == 1, let fixed = sight.fixed(at: token), fixed.end == token + 1 {
            if fixed.concept == .place {
                candidate.place += sight.reading.entry(fixed).isAmbiguous || word.contains(.surname) ? 3 : 4
                candidate.entry = fixed.entry
            } else {
                candidate.organisation += 4
            }
        }
        if word.contains(.plainSurname) {
            candidate.person += 3
        } else if word.contains(.surname) {
            candidate.person += 2
        }
        if word.contains(.plainGiven) { candidate.person += 3 } else if word.contains(.given) { candidate.person += 1 }
        if sight.isAcronym(token), sight.length(token) >= 2, sight.length(token) <= 8, !isRoman(token) {
            candidate.organisation += 3
        }
        if word.isDisjoint(with: .known), !sight.isAcronym(token) {
            let ending = NameEnding(reading: sight.reading)
            if ending.isSurname(token) { candidate.person += 2 }
            if ending.isPlace(token) { candidate.place += 2 }
            if ending.isBody(token) { candidate.organisation += 2 }
        }
        if candidate.tokens.count > 1 { candidate.organisation += 1 }
        if word.contains(.body) { candidate.organisation += 3 }
    }

    /// "XXI" of a century.
    private func isRoman(_ token: Int) -> Bool {
        let bytes = sight.reading.tokens[token]
        return sight.reading.bytes[Int(bytes.start)..<Int(bytes.end)].allSatisfy { "IVXLC".utf8.contains($0) }
    }

    // MARK: What stands before

    private func weighBefore(_ candidate: inout NameCandidate, _ context: NameContext) {
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
    private func weighSmallWord(_ candidate: inout NameCandidate, _ before: Int) {
        guard candidate.best == nil || candidate.best?.points ?? 0 < NameCandidate.enough, candidate.tokens.count == 1
        else { return }
        let word = sight.word(before)
        if word.contains(.of), !word.contains(.article), !sight.isWord(before, sight.particles.masculine) {
            candidate.guess = (.place, 3)
        } else if sight.isSign(before, Sign.comma) || sight.isWord(before, sight.particles.and) {
            candidate.guess = (.person, 2)
        } else if sight.isWord(before, sight.particles.toward) || !word.isDisjoint(with: [.personVerb])
            || sight.isWord(before, sight.particles.person)
        {
            candidate.guess = (.person, 3)
        } else if word.contains(.small), word.isDisjoint(with: [.article, .of]) {
            candidate.guess = (.person, 2)
        }
    }

    private func weighArticle(_ candidate: inout NameCandidate, _ before: Int) {
        guard sight.word(before).contains(.article) || sight.isWord(before, sight.particles.masculine),
            !sight.isCapital(before) || context(before)
        else { return }
        candidate.person -= 3
        candidate.organisation += 2
        if candidate.entry == nil { candidate.place -= 1 }
        weighClub(&candidate, before)
    }

    /// "el Valencia", "al Cádiz": a town takes no masculine article, its club does.
    private func weighClub(_ candidate: inout NameCandidate, _ before: Int) {
        guard let entry = candidate.entry, sight.isWord(before, sight.particles.masculine),
            sight.reading.lexicon.entries[Int(entry)].kind == "city"
        else { return }
        candidate.organisation += 4
    }

    private func context(_ before: Int) -> Bool { before >= 0 }

    private func weighPlace(_ candidate: inout NameCandidate, _ context: NameContext) {
        weighClub(&candidate, context.before)
        if context.isDateline { candidate.place += 6 }
        if context.noun == .organisation { candidate.organisation += 6 }
        if context.noun == .person, sight.word(candidate.tokens.lowerBound).contains(.given) { candidate.person += 6 }
    }

    // MARK: What stands behind

    /// A small word that ends like a Spanish verb of the past, or an auxiliary.
    private func isVerb(_ token: Int) -> Bool {
        guard token < sight.reading.tokens.count, sight.reading.tokens[token].kind == .word, !sight.isCapital(token)
        else {
            return false
        }
        if sight.reading.isFunction(token, .auxiliary) { return true }
        let end = Int(sight.reading.tokens[token].end)
        return sight.length(token) > 3 && sight.reading.bytes[end - 2] == 0xC3 && sight.reading.bytes[end - 1] == 0xB3
    }

    private func weighAfter(_ candidate: inout NameCandidate, _ context: NameContext) {
        let end = candidate.tokens.upperBound
        if sight.word(end).contains(.personVerb), !sight.isCapital(end) { candidate.person += 1 }
        if isVerb(end) { candidate.person += candidate.opensSentence && candidate.tokens.count == 1 ? 3 : 1 }
        if context.hasAge { candidate.person += 4 }
        if context.isDescribed { candidate.person += 2 }
        if context.isLocated, candidate.person < 4 { candidate.place += 4 }
        if context.isDateline { candidate.place += 6 }
    }

    /// "Vilcas, Alba y Quilla": what stands in one list is of one kind.
    private func weighList(_ candidate: inout NameCandidate, _ other: NameCandidate) {
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
    private func weighAcronym(_ candidate: inout NameCandidate, _ other: NameCandidate) {
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
