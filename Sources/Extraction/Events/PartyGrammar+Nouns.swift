import Evidence
import Language

/// The noun of a party, and where its phrase begins.
extension PartyGrammar {
    func endsInS(_ token: Int) -> Bool {
        reading.bytes[Int(reading.tokens[token].end) - 1] | 0x20 == UInt8(ascii: "s")
    }

    func people(_ mark: Mark, _ tokens: Range<Int>) -> Party? {
        let entry = reading.entry(mark)
        var mark = mark
        var counted = entry.kind.flatMap(Counted.init(rawValue:))
        var end = mark.end
        // "police officers", "gang members": the last noun is the head, the first often says who they are.
        while let next = reading.mark(at: end, .people), reading.entry(next).language == "en",
            !reading.tokens[end].shape.contains(.startsLine)
        {
            if let kind = reading.entry(next).kind.flatMap(Counted.init(rawValue:)), counted != .police,
                counted != .military
            {
                counted = kind
            }
            mark = next
            end = next.end
        }
        if entry.roles.contains(.transparent), counted == nil { counted = members(from: end) ?? .other }
        let body = mark.roles.contains(.collectiveNoun)
        let name = body ? nil : name(from: end, end + 8)
        let one = !body && (name != nil || isSingular(end - 1))
        return Party(
            kind: name == nil ? .people : .name, tokens: tokens.lowerBound..<(name?.upperBound ?? end),
            head: mark.first..<end, counted: counted, low: one ? 1 : nil, high: one ? 1 : nil, name: name,
            isBody: body)
    }

    /// "members of the national police": who they are stands in the complement.
    func members(from end: Int) -> Counted? {
        let first = reading.isFunction(end - 1, .of) ? end : end + 1
        guard reading.isFunction(first - 1, .of) else { return nil }
        for index in first..<min(reading.tokens.count, first + 9) {
            if let mark = reading.mark(at: index, .people) {
                return reading.entry(mark).kind.flatMap(Counted.init(rawValue:))
            }
            if reading.tokens[index].kind == .sign && !reading.isSign(index, Sign.hyphen)
                || reading.isFunction(index, .auxiliary, .relative, .coordinator)
                || reading.hasMark(at: index, anyOf: Concept.eventBits)
            {
                return nil
            }
        }
        return nil
    }

    /// Where a phrase begins whose noun stands at a token: at its article, across words that describe the noun.
    func opening(of noun: Int, after floor: Int) -> Int {
        var index = noun
        var steps = 0
        while index > floor, steps <= Self.longestModifier {
            let last = index - 1
            if reading.isFunction(last, .objectMarker), isSpanish(noun) { break }
            if reading.isFunction(last, .determiner), !reading.isFunction(last, .subordinator) { return last }
            let token = reading.tokens[last]
            if token.kind == .sign, token.sign != Sign.hyphen { break }
            if reading.isFunction(
                last, .auxiliary, .conditional, .relative, .subordinator, .coordinator, .preposition, .pronoun,
                .infinitive, .by)
                || reading.mark(at: last, .speech) != nil || reading.mark(at: last, .negation) != nil
                || reading.mark(at: last, .modality) != nil
            {
                break
            }
            index = last
            steps += 1
        }
        // Without an article only words that say how people are said to be belong to the phrase.
        index = noun
        while index > floor, reading.mark(at: index - 1, .personHedge) != nil { index -= 1 }
        return index
    }

    /// "a" is an article in English and stands before an object in Spanish.
    func isSpanish(_ noun: Int) -> Bool {
        reading.mark(at: noun, .people).map { reading.entry($0).language == "es" } ?? false
    }

    /// A personal name: capitalised words that name no place, body, outlet or day.
    func name(from first: Int, _ limit: Int) -> Range<Int>? {
        var first = first
        if reading.isSign(first, Sign.comma) { return nil }
        while let title = reading.mark(at: first, .title), title.end < limit, reading.isCapitalised(first) {
            first = title.end
            if reading.isSign(first, Sign.fullStop) { first += 1 }
        }
        let limit = min(limit, reading.tokens.count)
        guard hasCapitals, first < limit, reading.isCapitalised(first),
            let end = NamePhrase(reading: reading).end(from: first, limit: limit)
        else { return nil }
        let words = (first..<end).filter { reading.isCapitalised($0) }
        guard !words.isEmpty, words.count <= 6 else { return nil }
        for index in first..<end {
            for mark in reading.marks(at: index) {
                switch mark.concept {
                case .place where index == first && mark.end == end: return nil
                case .outlet, .calendar: return nil
                case .source where reading.entry(mark).kind == "organisation": return nil
                case .people where index == first: return nil
                default: continue
                }
            }
        }
        if words.count == 1,
            reading.marks(at: first).contains(where: {
                ![.title, .givenName, .surname, .organisation, .nameCue].contains($0.concept)
            })
        {
            return nil
        }
        if words.count == 1, reading.tokens[first].shape.contains(.allCapitals) { return nil }
        return first..<end
    }

    /// Whether a noun is in the singular, as its letters say.
    func isSingular(_ token: Int) -> Bool {
        let span = Int(reading.tokens[token].start)..<Int(reading.tokens[token].end)
        let word = reading.bytes[span]
        guard let last = word.last else { return false }
        if last | 0x20 == UInt8(ascii: "s") { return word.count > 2 && word.suffix(2).allSatisfy { $0 | 0x20 == 0x73 } }
        return !Self.plurals.contains { plural in
            word.count >= plural.count && zip(word.suffix(plural.count), plural).allSatisfy { $0 | 0x20 == $1 }
        }
    }
}
