import Language

/// Names in text that is all capitals, where only the lexicon can tell them.
struct ShoutedNames: Sendable {
    let sight: NameSight

    func candidate(at index: Int, in sentence: Range<Int>) -> NameCandidate? {
        let limit = sentence.upperBound
        if let fixed = sight.fixed(at: index), !isPerson(index, limit),
            fixed.end > index + 1 || sight.word(index).isDisjoint(with: [.small, .number])
        {
            var candidate = NameCandidate(index..<fixed.end)
            let entry = sight.reading.entry(fixed)
            if fixed.concept == .place {
                guard !entry.isAmbiguous || sight.isWord(index - 1, sight.particles.within) else { return nil }
                candidate.place = 6
                candidate.entry = fixed.entry
            } else {
                candidate.organisation = 6
            }
            return candidate
        }
        if let body = sight.reading.mark(at: index, .organisation, .body), body.end > index + 1, body.end <= limit {
            var candidate = NameCandidate(index..<body.end)
            candidate.organisation = 6
            return candidate
        }
        if isPerson(index, limit) {
            var end = index + 1
            while end < limit, !sight.word(end).isDisjoint(with: [.given, .surname]) || isStop(end, limit) { end += 1 }
            if end < limit, sight.word(end - 1).contains(.given), isUnknown(end) { end += 1 }
            guard end > index + 1 else { return nil }
            var candidate = NameCandidate(index..<end)
            candidate.person = 6
            return candidate
        }
        return nil
    }

    private func isPerson(_ index: Int, _ limit: Int) -> Bool {
        guard sight.word(index).contains(.given), index + 1 < limit else { return false }
        let next = sight.word(index + 1)
        return !next.isDisjoint(with: [.given, .surname])
            || sight.word(index).contains(.plainGiven) && isUnknown(index + 1)
    }

    private func isUnknown(_ index: Int) -> Bool {
        let token = sight.reading.tokens[index]
        return token.kind == .word && token.word == 0 && token.end - token.start > 3
    }

    private func isStop(_ index: Int, _ limit: Int) -> Bool {
        sight.isSign(index, Sign.fullStop) && sight.length(index - 1) == 1 && index + 1 < limit
            && !sight.word(index + 1).isDisjoint(with: [.given, .surname])
    }
}
