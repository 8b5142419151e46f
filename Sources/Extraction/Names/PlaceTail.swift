import Language

/// The part of a place's name behind "de": "Alba de los Montes", where the gazetteer does not know the whole.
struct PlaceTail: Sendable {
    let sight: NameSight

    /// The end of the place that begins with a run of words.
    func end(of candidate: NameCandidate, in sentence: Range<Int>) -> Int {
        let end = candidate.tokens.upperBound
        let limit = sentence.upperBound
        guard end + 1 < limit, sight.isWord(end, sight.particles.of), !sight.isCapital(end) else { return end }
        // A town that the gazetteer knows is whole, unless a dispatch or a region in brackets shows where its name ends.
        let isKnown = candidate.entry != nil
        var next = end + 1
        if sight.isWord(next, sight.particles.articles), !sight.isCapital(next) { next += 1 }
        guard next < limit, sight.isNameWord(next), !sight.isAcronym(next),
            sight.word(next).isDisjoint(with: [.plainGiven, .body, .whole, .work, .country])
        else { return end }
        var last = next + 1
        while last < limit, sight.isNameWord(last) { last += 1 }
        let name = NameContext(sight: sight, sentence: sentence, name: candidate.tokens.lowerBound..<last)
        if name.isDateline || name.isLocated { return last }
        guard !isKnown, sight.fixed(at: next) == nil || next > end + 1, last == next + 1 else { return end }
        return last
    }
}
