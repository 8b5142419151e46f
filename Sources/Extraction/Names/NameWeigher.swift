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

    func weighWords(_ candidate: inout NameCandidate) {
        let tokens = candidate.tokens
        let first = sight.word(tokens.lowerBound)
        let last = sight.word(tokens.upperBound - 1)
        let words = tokens.filter { sight.reading.tokens[$0].kind == .word }
        if words.count == 1, sight.length(tokens.lowerBound) == 1 { return }
        if let company = BodyRun(sight: sight).company(at: tokens.lowerBound + 1), company == tokens.upperBound {
            candidate.organisation += 6
        }
        if words.count == 1 { return weighWord(&candidate, first) }
        if candidate.entry != nil { return }
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
    func isNameLike(_ tokens: Range<Int>) -> Bool {
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

    func weighWord(_ candidate: inout NameCandidate, _ word: NameWord) {
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
    func isRoman(_ token: Int) -> Bool {
        let bytes = sight.reading.tokens[token]
        return sight.reading.bytes[Int(bytes.start)..<Int(bytes.end)].allSatisfy { "IVXLC".utf8.contains($0) }
    }
}
