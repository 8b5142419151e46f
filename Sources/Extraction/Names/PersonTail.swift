import Language

/// The part of a person's name behind a particle: "de la Rúa", "van Houten", "y Gasset".
struct PersonTail: Sendable {
    let sight: NameSight

    /// The end of the name whose first part is given.
    func end(of name: Range<Int>, limit: Int) -> Int {
        var end = name.upperBound
        for _ in 0..<3 {
            guard let next = step(name.lowerBound..<end, limit) else { break }
            end = next
        }
        return end
    }

    private func step(_ name: Range<Int>, _ limit: Int) -> Int? {
        let end = name.upperBound
        guard end + 1 < limit, !sight.isCapital(end), sight.reading.tokens[end].kind == .word else { return nil }
        let isForeign = sight.word(end).contains(.particle)
        if let arabic = arabic(end, limit) { return arabic }
        let isOf = sight.isWord(end, sight.particles.of)
        var next = end + 1
        var hasArticle = false
        if isForeign || isOf {
            while next < limit, next < end + 3, !sight.isCapital(next),
                sight.isWord(next, sight.particles.articles) || sight.word(next).contains(.particle)
            {
                hasArticle = true
                next += 1
            }
        } else {
            return nil
        }
        guard next < limit, sight.isNameWord(next), sight.reading.tokens[next].kind == .word else { return nil }
        let word = sight.word(next)
        guard word.isDisjoint(with: [.body, .whole, .work]), !sight.isAcronym(next) || sight.isAcronym(name.lowerBound)
        else { return nil }
        if isForeign, !isOf { return through(next, limit) }
        if let fixed = sight.fixed(at: next), fixed.end > next + 1 { return nil }
        // "María del Carmen", "Felipe de Borbón": nothing but given names so far, and no place behind.
        let onlyGiven = name.allSatisfy { sight.word($0).contains(.given) }
        let isPlace = word.contains(.place) && !word.contains(.surname)
        if onlyGiven, name.count <= 2 { return isPlace && !hasArticle ? nil : through(next, limit) }
        if hasArticle || sight.length(end) > 2 {
            return word.contains(.place) || sight.length(next) < 3 ? nil : through(next, limit)
        }
        let isUnknown = sight.reading.tokens[next].word == 0
        return (word.contains(.plainSurname) || isUnknown) && !word.contains(.place) ? through(next, limit) : nil
    }

    /// "al-Masri": an article with a hyphen behind it.
    private func arabic(_ index: Int, _ limit: Int) -> Int? {
        guard sight.isWord(index, sight.particles.arabic), index + 2 < limit, sight.isSign(index + 1, Sign.hyphen),
            !sight.isSpaced(index + 1), sight.isCapital(index + 2)
        else { return nil }
        return through(index + 2, limit)
    }

    private func through(_ first: Int, _ limit: Int) -> Int {
        var end = first + 1
        while end < limit, sight.isNameWord(end), sight.word(end).isDisjoint(with: [.body, .whole, .work]) { end += 1 }
        return end
    }
}
