import Evidence
import Language

/// Those to whom a verb does it, and those by whom it is done.
extension ClauseGrammar {
    /// The party right before a participle: "relatives of four people killed in the raid"; "two of the men wounded" are
    /// two.
    func described(endingAt end: Int) -> Party? {
        guard let party = party(at: end - 1), party.tokens.upperBound == end else { return nil }
        let before = party.tokens.lowerBound - 1
        if party.low == nil, reading.isFunction(before, .of), let whole = self.party(at: before - 1),
            whole.tokens.upperBound == before, whole.low != nil
        {
            return whole
        }
        return party
    }

    /// The object right behind a verb.
    func object(after end: Int) -> Party? {
        var index = end
        while index < min(sentence.upperBound, end + 6) {
            if let party = party(at: index) { return possessed(by: party) }
            let crosses =
                reading.isFunction(index, .objectMarker, .determiner) || reading.isAdverb(index)
                || reading.mark(at: index, .personHedge) != nil || reading.mark(at: index, .hedge) != nil
                || reading.tokens[index].kind == .sign && Sign.isQuotation(reading.tokens[index].sign)
            guard crosses else { return nil }
            index += 1
        }
        return nil
    }

    /// "his neighbour's two daughters" are the daughters.
    func possessed(by party: Party) -> Party {
        let end = party.tokens.upperBound
        guard reading.isPossessive(end), let next = self.party(at: end + 1) else { return party }
        return next
    }

    /// Those at whom force is directed: "fired at the crowd", "dispararon contra los jóvenes".
    func aim(after end: Int) -> Party? {
        for index in end..<max(end, min(sentence.upperBound, end + 10)) {
            if isBoundary(index) || reading.isFunction(index, .coordinator) { return nil }
            if reading.isFunction(index, .preposition), !reading.isFunction(index, .of),
                let party = object(after: index + 1) ?? unknownNoun(from: index + 1),
                party.tokens.lowerBound - index <= 4
            {
                // A name behind a preposition is more often a place.
                return party.isNone || party.kind == .name ? nil : party
            }
        }
        return nil
    }

    /// "by the police", "a manos de agentes", behind the verb.
    func agent(after end: Int) -> Party? {
        var index = end
        while index < min(sentence.upperBound, end + Self.agentReach) {
            if reading.isFunction(index, .by) {
                var next = index
                for mark in reading.marks(at: index) where mark.concept == .function { next = max(next, mark.end) }
                if let party = object(after: next) ?? described(after: next) { return party }
            }
            if reading.isFunction(index, .subordinator, .relative, .auxiliary) || reading.isSign(index, Sign.semicolon)
                || reading.mark(at: index, .speech, .says, .told) != nil
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// "the Kettleby police", "unidentified armed men": words that describe stand before the noun.
    func described(after first: Int) -> Party? {
        for index in first..<min(sentence.upperBound, first + 6) {
            if let party = party(at: index) { return party }
            if reading.tokens[index].kind != .word && !reading.isSign(index, Sign.hyphen)
                || reading.isFunction(index, .preposition, .auxiliary, .coordinator, .relative, .subordinator)
            {
                return nil
            }
        }
        return nil
    }
}
