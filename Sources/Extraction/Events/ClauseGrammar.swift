import Evidence
import Language

/// Finds the subject, object and agent of a verb among the parties of its sentence.
struct ClauseGrammar: Sendable {
    /// How far a subject or agent may stand from its verb, in tokens.
    static let reach = 40
    static let agentReach = 16
    static let longestList = 12
    let reading: Reading
    let sentence: Range<Int>
    /// In order, none overlapping.
    let parties: [Party]
    /// Whether capitals tell names from other words here.
    let hasCapitals: Bool

    /// The party that holds a token.
    func party(at token: Int) -> Party? {
        guard let position = position(endingAfter: token), parties[position].tokens.contains(token) else { return nil }
        return parties[position]
    }

    /// The position of the first party that ends behind a token.
    func position(endingAfter token: Int) -> Int? {
        var low = 0
        var high = parties.count
        while low < high {
            let middle = (low + high) / 2
            if parties[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
        }
        return low < parties.count ? low : nil
    }

    /// The subject of a verb that begins at a token.
    ///
    /// - Parameter strict: words that are no part of the subject may not stand between.
    func subject(before verb: Int, strict: Bool) -> Party? {
        guard let party = subject(before: verb), !strict || isNext(party, to: verb) else { return nil }
        return party
    }

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
            if reading.isFunction(index, .relative), let party = antecedent(of: index, floor) { return party }
            if isBoundary(index) { return nil }
            index -= 1
        }
        return nil
    }

    /// Whether only words that belong to a party stand between it and its verb: "two men in a van", "a youth, 19,".
    func isNext(_ party: Party, to verb: Int) -> Bool {
        let first = party.tokens.upperBound
        guard first < verb else { return true }
        return reading.isFunction(first, .preposition, .of, .relative) || reading.isSign(first, Sign.comma)
            || reading.isSign(first, Sign.opening) || reading.isAdverb(first) || endsInIng(first)
            || reading.mark(at: first, .calendar) != nil
    }

    /// "chanting", "killing"
    func endsInIng(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        guard token.kind == .word, token.end - token.start > 4 else { return false }
        return zip(reading.bytes[Int(token.end) - 3..<Int(token.end)], [0x69, 0x6E, 0x67] as [UInt8])
            .allSatisfy { $0 | 0x20 == $1 }
    }

    /// "officers who shot him", "los agentes que lo mataron".
    func antecedent(of relative: Int, _ floor: Int) -> Party? {
        var index = relative - 1
        while index >= max(floor, relative - 12) {
            if let party = party(at: index), !isObject(party) || index == relative - 1 || index == relative - 2 {
                return isNext(party, to: relative) ? party : nil
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

    func comma(before index: Int, _ floor: Int) -> Int? {
        var last = index - 1
        while last >= max(floor, index - 25) {
            if reading.isSign(last, Sign.comma) { return last }
            if isBoundary(last), !reading.isFunction(last, .relative) { return nil }
            last -= 1
        }
        return nil
    }

    func isComma(_ index: Int) -> Bool { reading.isSign(index, Sign.comma) }

    /// Behind a preposition, or before "'s", a party is no subject; but "most of them" is.
    func isObject(_ party: Party) -> Bool {
        let before = party.tokens.lowerBound - 1
        if reading.isPossessive(party.tokens.upperBound) { return true }
        guard before >= sentence.lowerBound else { return false }
        if reading.isFunction(before, .of), reading.isFunction(before - 1, .determiner) { return false }
        // "as a mob attacked", "after the police fired": what can open a clause does so before a subject.
        return reading.isFunction(before, .preposition, .of, .by) && !reading.isFunction(before, .subordinator)
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
}
