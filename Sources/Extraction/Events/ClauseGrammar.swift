import Evidence
import Language

/// Finds the subject, object and agent of a verb among the parties of its sentence.
struct ClauseGrammar: Sendable {
    /// How far a subject or agent may stand from its verb, in tokens.
    private static let reach = 40
    private static let agentReach = 16
    private static let longestList = 12

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

    /// The same right behind a verb: "killed a neighbour".
    func unknownNoun(from first: Int) -> Party? {
        let article = reading.mark(at: first, .quantity, .article, .one) != nil
        guard article || reading.isFunction(first, .determiner) else { return nil }
        var end = first + 1
        while end < min(sentence.upperBound, first + 5), isUnknownWord(end) { end += 1 }
        guard end > first + 1 else { return nil }
        return Party(
            kind: .people, tokens: first..<end, head: end - 1..<end, counted: nil, low: article ? 1 : nil,
            high: article ? 1 : nil, name: nil)
    }

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
    private func link(from index: Int) -> Int {
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
    private func pastAge(_ index: Int) -> Int {
        guard reading.isSign(index, Sign.comma), index + 2 < sentence.upperBound,
            reading.tokens[index + 1].kind == .number,
            reading.tokens[index + 2].kind == .sign
        else { return index }
        return index + 2
    }

    private func isVerb(_ index: Int) -> Bool {
        index < sentence.upperBound
            && (reading.isFunction(index, .auxiliary, .conditional)
                || reading.hasMark(at: index, anyOf: Concept.eventBits)
                || reading.mark(at: index, .speech, .says) != nil)
    }

    /// A noun that no lexicon knows, with its article, right before a verb: "a supporter was killed".
    func unknownNoun(endingAt end: Int) -> Party? {
        var first = end
        while first > max(sentence.lowerBound, end - 6), isUnknownWord(first - 1) { first -= 1 }
        guard first < end, first > sentence.lowerBound else { return nil }
        let article = reading.mark(at: first - 1, .quantity, .article, .one) != nil
        guard article || reading.isFunction(first - 1, .determiner) else { return nil }
        return Party(
            kind: .people, tokens: first - 1..<end, head: end - 1..<end, counted: nil, low: article ? 1 : nil,
            high: article ? 1 : nil, name: nil)
    }

    /// "officers who shot him", "los agentes que lo mataron".
    private func antecedent(of relative: Int, _ floor: Int) -> Party? {
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

    /// Behind a preposition, or before "'s", a party is no subject; but "most of them" is.
    func isObject(_ party: Party) -> Bool {
        let before = party.tokens.lowerBound - 1
        if reading.isPossessive(party.tokens.upperBound) { return true }
        guard before >= sentence.lowerBound else { return false }
        if reading.isFunction(before, .of), reading.isFunction(before - 1, .determiner) { return false }
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

    /// A word of content right behind a verb, of which no mark says what it is: probably its object, a name.
    func isUnknownWord(_ index: Int) -> Bool {
        guard index < sentence.upperBound, reading.tokens[index].kind == .word, !reading.isAdverb(index) else {
            return false
        }
        return reading.isUnmarked(index)
    }

    /// A run of unmarked words next to a verb, in a text whose capitals say nothing: taken for a name.
    func bareName(endingAt end: Int) -> Party? {
        var first = end
        while first > max(sentence.lowerBound, end - 5), isUnknownWord(first - 1) { first -= 1 }
        return bareName(first..<end)
    }

    /// The same behind a verb.
    func bareName(from first: Int) -> Party? {
        var end = first
        while end < min(sentence.upperBound, first + 5), isUnknownWord(end) { end += 1 }
        return bareName(first..<end)
    }

    private func bareName(_ tokens: Range<Int>) -> Party? {
        guard !tokens.isEmpty, tokens.count <= 4, !hasCapitals else { return nil }
        return Party(
            kind: .name, tokens: tokens, head: tokens, counted: .civilians, low: 1, high: 1, name: tokens)
    }

    /// "his neighbour's two daughters" are the daughters.
    private func possessed(by party: Party) -> Party {
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
