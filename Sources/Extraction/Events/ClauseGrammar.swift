import Evidence
import Language

/// Finds the subject, object and agent of a verb among the parties of its sentence.
struct ClauseGrammar: Sendable {
    /// How far a subject or agent may stand from its verb, in tokens.
    private static let reach = 40
    private static let agentReach = 16

    let reading: Reading
    let sentence: Range<Int>
    /// In order, none overlapping.
    let parties: [Party]

    /// The party that holds a token.
    func party(at token: Int) -> Party? {
        guard let position = position(endingAfter: token), parties[position].tokens.contains(token) else { return nil }
        return parties[position]
    }

    /// The position of the first party that ends behind a token.
    private func position(endingAfter token: Int) -> Int? {
        var low = 0
        var high = parties.count
        while low < high {
            let middle = (low + high) / 2
            if parties[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
        }
        return low < parties.count ? low : nil
    }

    /// The subject of a verb that begins at a token.
    func subject(before verb: Int) -> Party? {
        let floor = max(sentence.lowerBound, verb - Self.reach)
        var index = verb - 1
        if index >= floor, reading.isFunction(index, .relative),
            !reading.isFunction(index, .determiner)
                || party(at: index - 1) != nil
        {
            return antecedent(of: index, floor)
        }
        if index >= floor, reading.isFunction(index, .coordinator) { return leading(before: index) }
        if index >= floor, reading.isSign(index, Sign.comma) {
            guard let opening = comma(before: index, floor) else { return leading(before: index) }
            index = opening - 1
        }
        while index >= floor {
            if let party = party(at: index) {
                if isObject(party) {
                    index = party.tokens.lowerBound - 2
                    continue
                }
                return party
            }
            if isBoundary(index) { return nil }
            index -= 1
        }
        return nil
    }

    /// "officers who shot him", "los agentes que lo mataron".
    private func antecedent(of relative: Int, _ floor: Int) -> Party? {
        var index = relative - 1
        while index >= max(floor, relative - 12) {
            if let party = party(at: index), !isObject(party) || index == relative - 1 || index == relative - 2 {
                return party
            }
            if isBoundary(index), index < relative - 1 { return nil }
            index -= 1
        }
        return nil
    }

    /// The first party of the clause before a token that stands behind no preposition.
    func leading(before end: Int) -> Party? {
        let floor = max(sentence.lowerBound, end - Self.reach)
        var start = floor
        for index in stride(from: end - 1, through: floor, by: -1) where isBoundary(index) && !isComma(index) {
            start = index + 1
            break
        }
        guard var position = position(endingAfter: start) else { return nil }
        while position < parties.count, parties[position].tokens.upperBound <= end {
            let party = parties[position]
            if party.tokens.lowerBound >= start, !isObject(party) { return party }
            position += 1
        }
        return nil
    }

    private func comma(before index: Int, _ floor: Int) -> Int? {
        var last = index - 1
        while last >= max(floor, index - 25) {
            if reading.isSign(last, Sign.comma) { return last }
            if isBoundary(last), !reading.isFunction(last, .relative) { return nil }
            last -= 1
        }
        return nil
    }

    private func isComma(_ index: Int) -> Bool { reading.isSign(index, Sign.comma) }

    /// Behind a preposition a party is no subject.
    func isObject(_ party: Party) -> Bool {
        let before = party.tokens.lowerBound - 1
        guard before >= sentence.lowerBound else { return false }
        return reading.isFunction(before, .preposition, .of, .by)
    }

    /// What no clause passes.
    func isBoundary(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .sign {
            return [Sign.semicolon, Sign.colon, Sign.dash, Sign.comma].contains(token.sign)
                || Sign.isTerminal(token.sign) && token.shape.contains(.spaced)
        }
        return reading.isFunction(index, .subordinator, .relative)
            || reading.mark(at: index, .speech, .says, .told) != nil
    }

    /// The object right behind a verb.
    func object(after end: Int) -> Party? {
        var index = end
        while index < min(sentence.upperBound, end + 6) {
            if let party = party(at: index) { return party }
            let crosses =
                reading.isFunction(index, .objectMarker, .determiner) || reading.isAdverb(index)
                || reading.mark(at: index, .personHedge) != nil || reading.mark(at: index, .hedge) != nil
                || reading.tokens[index].kind == .sign && Sign.isQuotation(reading.tokens[index].sign)
            guard crosses else { return nil }
            index += 1
        }
        return nil
    }

    /// Those at whom force is directed: "fired at the crowd", "dispararon contra los jóvenes".
    func aim(after end: Int) -> Party? {
        for index in end..<min(sentence.upperBound, end + 10) {
            if isBoundary(index) { return nil }
            if reading.isFunction(index, .preposition), !reading.isFunction(index, .of),
                let party = object(after: index + 1), party.tokens.lowerBound - index <= 4
            {
                return party.isNone ? nil : party
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
            if reading.isFunction(index, .subordinator, .relative) || reading.isSign(index, Sign.semicolon) {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// "by the Kettleby police", "by unidentified armed men".
    private func described(after first: Int) -> Party? {
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
