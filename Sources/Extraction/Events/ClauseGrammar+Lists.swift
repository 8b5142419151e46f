import Evidence
import Language

/// Parties that are joined to one another.
extension ClauseGrammar {
    /// The parties joined to one before it: "a woman, her son and himself"; only what stands right behind. A name behind
    /// a comma only says who the noun before it is.
    ///
    /// - Parameter endsClause: a verb may follow: "the bodies of a man and a woman were found".
    func joined(after party: Party, endsClause: Bool) -> [Party] {
        var result: [Party] = []
        var last = party
        var listed = false
        while result.count < Self.longestList {
            let start = pastAge(last.tokens.upperBound)
            let next = link(from: start)
            guard next > start, let other = self.party(at: next), other.tokens.lowerBound == next,
                other.kind != .number, endsClause || !isVerb(pastAge(other.tokens.upperBound))
            else { break }
            let joins = reading.isFunction(next - 1, .coordinator)
            listed = listed || joins || isReflexive(other)
            if joins || !(last.kind == .people && other.kind == .name) { result.append(other) }
            last = other
        }
        return listed ? result : []
    }

    /// The parties joined to one behind them: "a man and his wife".
    func joined(before party: Party) -> [Party] {
        var result: [Party] = []
        var first = party.tokens.lowerBound
        while result.count < Self.longestList {
            var last = first - 1
            let joins = last >= sentence.lowerBound && reading.isFunction(last, .coordinator)
            if joins { last -= 1 }
            // Without "and" before the last of them they are no list.
            guard joins || !result.isEmpty else { break }
            if reading.isSign(last, Sign.comma) {
                last -= 1
                if last > sentence.lowerBound, reading.tokens[last].kind == .number,
                    reading.isSign(last - 1, Sign.comma)
                {
                    last -= 2
                }
            }
            guard last < first - 1, last >= sentence.lowerBound, let other = self.party(at: last),
                other.tokens.upperBound == last + 1, other.kind != .pronoun, other.kind != .number, !other.isBody,
                !reading.hasMark(at: other.tokens.lowerBound - 1, anyOf: Concept.eventBits)
            else { break }
            result.append(other)
            first = other.tokens.lowerBound
        }
        return result
    }

    /// The token behind a comma, an "and" or both.
    func link(from index: Int) -> Int {
        var next = index
        if reading.isSign(next, Sign.comma) { next += 1 }
        if reading.isFunction(next, .coordinator) { next += 1 }
        return next
    }

    /// "himself", "themselves": no other pronoun has so many letters.
    func isReflexive(_ party: Party) -> Bool {
        let token = reading.tokens[party.tokens.lowerBound]
        return party.kind == .pronoun && token.end - token.start >= 7 && !isObject(party)
    }

    /// Behind ", 24" of "Jane Roe, 24, was killed"; the comma that closes it stays.
    func pastAge(_ index: Int) -> Int {
        guard reading.isSign(index, Sign.comma), index + 2 < sentence.upperBound,
            reading.tokens[index + 1].kind == .number,
            reading.tokens[index + 2].kind == .sign
        else { return index }
        return index + 2
    }

    func isVerb(_ index: Int) -> Bool {
        index < sentence.upperBound
            && (reading.isFunction(index, .auxiliary, .conditional)
                || reading.hasMark(at: index, anyOf: Concept.eventBits)
                || reading.mark(at: index, .speech, .says) != nil)
    }
}
