import Evidence
import Language

/// Finds the phrases of a sentence that name people or bodies of people, in order, none overlapping.
struct PartyGrammar: Sendable {
    /// How many words may stand between an article or number and its noun: "a 17-year-old unarmed local boy".
    private static let longestModifier = 7

    let reading: Reading
    let dates: DateTokens
    /// Capitals say nothing in a sentence that is written in capitals only, or in none.
    let hasCapitals: Bool

    init(reading: Reading, dates: DateTokens, sentence: Range<Int>) {
        self.reading = reading
        self.dates = dates
        hasCapitals = Self.hasCapitals(reading, sentence)
    }

    private static func hasCapitals(_ reading: Reading, _ sentence: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        var loud = 0
        for index in sentence where reading.tokens[index].kind == .word {
            words += 1
            let shape = reading.tokens[index].shape
            if shape.contains(.capitalised) { capitals += 1 }
            if shape.contains(.allCapitals) { loud += 1 }
        }
        return words < 3 ? loud < words : capitals * 5 < words * 4
    }

    func parties(in sentence: Range<Int>) -> [Party] {
        let quantities = QuantityGrammar(reading: reading, dates: dates).quantities(in: sentence)
        var next = 0
        var result: [Party] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            while next < quantities.count, quantities[next].tokens.lowerBound < index { next += 1 }
            if let party = aged(at: index, sentence.upperBound) {
                result.append(party)
                index = party.tokens.upperBound
                continue
            }
            // "no one" is a pronoun, though "no" can be a number.
            if reading.mark(at: index, .negation) != nil, let party = pronoun(at: index) {
                result.append(party)
                index = party.tokens.upperBound
                continue
            }
            if next < quantities.count, quantities[next].tokens.lowerBound == index {
                let limit = next + 1 < quantities.count ? quantities[next + 1].tokens.lowerBound : sentence.upperBound
                if let party = counted(quantities[next], limit) {
                    result.append(party)
                    index = party.tokens.upperBound
                } else {
                    index = quantities[next].tokens.upperBound
                }
                continue
            }
            if let party = plain(at: index, sentence, after: result.last?.tokens.upperBound ?? sentence.lowerBound) {
                result.append(party)
                index = party.tokens.upperBound
            } else {
                index = max(index + 1, skipped(index))
            }
        }
        return result
    }

    /// "police station": the whole term names no people.
    private func skipped(_ index: Int) -> Int {
        reading.mark(at: index, .thing).map { reading.entry($0).kind == "premises" ? $0.end : 0 } ?? 0
    }

    /// "a 17-year-old boy", "24-year-old Jane Roe", "a 3-year-old".
    private func aged(at first: Int, _ limit: Int) -> Party? {
        var index = first
        if reading.isFunction(index, .determiner) || reading.mark(at: index, .quantity, .article) != nil { index += 1 }
        guard index < limit, reading.tokens[index].kind == .number, let end = age(index + 1, limit) else { return nil }
        for next in end..<min(limit, end + 5) {
            if let mark = reading.mark(at: next, .people), mark.end <= limit {
                return people(mark, first..<mark.end)
            }
            if let name = name(from: next, limit) {
                // "a 28-year-old Kelwick man"
                if let mark = reading.mark(at: name.upperBound, .people), mark.end <= limit, name.count <= 3 {
                    return people(mark, first..<mark.end)
                }
                return Party(
                    kind: .name, tokens: first..<name.upperBound, head: name, counted: .civilians, low: 1, high: 1,
                    name: name)
            }
            guard reading.tokens[next].kind == .word, reading.isUnmarked(next) else { break }
        }
        return Party(
            kind: .people, tokens: first..<end, head: end - 1..<end, counted: .civilians, low: 1, high: 1, name: nil)
    }

    /// The end of "-year-old" or " year old".
    private func age(_ first: Int, _ limit: Int) -> Int? {
        var index = first
        if reading.isSign(index, Sign.hyphen) { index += 1 }
        guard index < limit, let unit = reading.mark(at: index, .calendar, .year, .monthUnit, .week, .day) else {
            return nil
        }
        index = unit.end
        if reading.isSign(index, Sign.hyphen) { index += 1 }
        guard index < limit, reading.tokens[index].kind == .word,
            reading.bytes[Int(reading.tokens[index].start)..<Int(reading.tokens[index].end)]
                .elementsEqual("old".utf8, by: { $0 | 0x20 == $1 })
        else { return nil }
        return index + 1
    }

    /// "two youths", "40" in "40 were held", "one of the men".
    private func counted(_ quantity: Quantity, _ limit: Int) -> Party? {
        guard quantity.currency == nil, !quantity.isMultiple else { return nil }
        let end = quantity.tokens.upperBound
        if reading.mark(at: end, .thing) != nil { return nil }
        var first = end
        if first < limit, reading.isFunction(first, .of) { first += 1 }
        while first < limit, first < end + 3, reading.isFunction(first, .determiner) { first += 1 }
        let start = quantity.tokens.lowerBound
        if reading.marks(at: end).contains(where: { $0.roles.contains(.subject) && $0.concept.category != nil }) {
            return elided(quantity, limit)
        }
        guard let found = HeadGrammar(reading: reading).head(from: first, limit: limit) else {
            if let body = body(from: first, limit) { return body.with(quantity, start) }
            return elided(quantity, limit)
        }
        // "911 call found the mother": a number counts no noun that has an article of its own.
        if (first..<max(first, found.mark.first)).contains(where: { reading.isFunction($0, .determiner) }) {
            return nil
        }
        // "a los estudiantes": no English article stands before a Spanish noun.
        if isArticle(quantity), let article = reading.mark(at: quantity.core.lowerBound, .quantity),
            reading.entry(article).language != reading.entry(found.mark).language
        {
            return nil
        }
        switch found.head {
        case .people(let counted):
            let name = name(from: found.end, limit)
            return Party(
                kind: name == nil ? .people : .name, tokens: start..<(name?.upperBound ?? found.end),
                head: found.mark.first..<found.end, counted: counted, low: quantity.low, high: quantity.high,
                name: name, isNone: quantity.isZero)
        case .outcome(let category) where isState(found.mark):
            return Party(
                kind: .outcome(category), tokens: start..<found.end, head: found.mark.first..<found.end,
                counted: .civilians, low: quantity.low, high: quantity.high, name: nil, isNone: quantity.isZero)
        case .outcome where first == found.mark.first && !quantity.isOne:
            // "six were wounded", "two killed": the noun is left out.
            return elided(quantity, limit)
        default: return nil
        }
    }

    /// "100 police", "a mob".
    private func body(from first: Int, _ limit: Int) -> Party? {
        for index in first..<max(first, min(limit, first + 4)) {
            if let mark = reading.mark(at: index, .people), mark.end <= limit {
                return people(mark, index..<mark.end)
            }
            if reading.tokens[index].kind == .sign && !reading.isSign(index, Sign.hyphen)
                || reading.isFunction(index, .auxiliary, .preposition, .coordinator, .relative, .subordinator)
                || reading.hasMark(at: index, anyOf: Concept.eventBits)
            {
                return nil
            }
        }
        return nil
    }

    private func isState(_ mark: Mark) -> Bool {
        mark.roles.contains(.state) && !mark.roles.contains(.participle) && !mark.roles.contains(.active)
    }

    private func elided(_ quantity: Quantity, _ limit: Int) -> Party? {
        guard !quantity.isZero || quantity.tokens.count == 1 else { return nil }
        let end = quantity.tokens.upperBound
        guard closes(end), !isArticle(quantity) else { return nil }
        return Party(
            kind: .number, tokens: quantity.tokens, head: quantity.core, counted: nil, low: quantity.low,
            high: quantity.high, name: nil, isNone: quantity.isZero)
    }

    private func isArticle(_ quantity: Quantity) -> Bool {
        quantity.isOne
            && reading.mark(at: quantity.core.lowerBound, .quantity).map { $0.roles.contains(.article) } ?? false
    }

    private func closes(_ index: Int) -> Bool {
        guard index < reading.tokens.count else { return true }
        let token = reading.tokens[index]
        if token.kind == .sign {
            return token.sign != Sign.hyphen && token.sign != Sign.percent && token.sign != Sign.slash
        }
        guard token.kind == .word else { return false }
        return token.shape.contains(.startsLine)
            || reading.isFunction(index, .auxiliary, .coordinator, .relative, .preposition, .of, .subordinator)
            || reading.hasMark(at: index, anyOf: Concept.eventBits) || reading.isAdverb(index)
    }

    /// A phrase without a number.
    private func plain(at index: Int, _ sentence: Range<Int>, after floor: Int) -> Party? {
        if skipped(index) > index { return nil }
        if let mark = reading.mark(at: index, .people), mark.end <= sentence.upperBound {
            return people(mark, opening(of: index, after: floor)..<mark.end)
        }
        if let mark = reading.mark(at: index, .source), reading.entry(mark).kind == "person",
            mark.end <= sentence.upperBound,
            !hasCapitals || !reading.isCapitalised(index) || index == sentence.lowerBound
        {
            let one = isSingular(mark.end - 1)
            return Party(
                kind: .people, tokens: opening(of: index, after: floor)..<mark.end, head: index..<mark.end,
                counted: .civilians, low: one ? 1 : nil, high: one ? 1 : nil, name: nil)
        }
        if reading.isFunction(index, .pronoun) { return pronoun(at: index) }
        if let name = name(from: index, sentence.upperBound) {
            // "a Kelwick man", "Kelwick police"
            if let mark = reading.mark(at: name.upperBound, .people), mark.end <= sentence.upperBound,
                !reading.isCapitalised(name.upperBound), !reading.tokens[name.upperBound].shape.contains(.startsLine)
            {
                return people(mark, opening(of: index, after: floor)..<mark.end)
            }
            return Party(
                kind: .name, tokens: name, head: name, counted: .civilians, low: 1, high: 1, name: name)
        }
        return another(at: index) ?? state(at: index, after: floor)
    }

    /// "another" has seven letters, "otro" and "otra" four; the same entries hold words for several others.
    private func isOneOther(_ index: Int, _ language: String) -> Bool {
        reading.tokens[index].end - reading.tokens[index].start == (language == "es" ? 4 : 7)
    }

    /// "killing one and injuring another"
    private func another(at index: Int) -> Party? {
        guard let mark = reading.mark(at: index, .bound, .another), reading.isFunction(index, .determiner),
            mark.end == index + 1, isOneOther(index, reading.entry(mark).language), closes(mark.end)
        else { return nil }
        return Party(
            kind: .number, tokens: index..<mark.end, head: index..<mark.end, counted: nil, low: 1, high: 1, name: nil)
    }

    /// "the dead", "bodies", "the injured".
    private func state(at index: Int, after floor: Int) -> Party? {
        for mark in reading.marks(at: index) where mark.roles.contains(.state) && mark.concept.category != nil {
            let determined = index > floor && reading.isFunction(index - 1, .determiner)
            // "dead" alone is no noun, nor is "the dead" in "the dead woman".
            guard determined ? closes(mark.end) : isState(mark) && endsInS(mark.end - 1),
                let category = mark.concept.category
            else {
                continue
            }
            return Party(
                kind: .outcome(category), tokens: (determined ? index - 1 : index)..<mark.end,
                head: index..<mark.end, counted: .civilians, low: nil, high: nil, name: nil)
        }
        return nil
    }

    private func endsInS(_ token: Int) -> Bool {
        reading.bytes[Int(reading.tokens[token].end) - 1] | 0x20 == UInt8(ascii: "s")
    }

    private func people(_ mark: Mark, _ tokens: Range<Int>) -> Party? {
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
    private func members(from end: Int) -> Counted? {
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
    private func opening(of noun: Int, after floor: Int) -> Int {
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
    private func isSpanish(_ noun: Int) -> Bool {
        reading.mark(at: noun, .people).map { reading.entry($0).language == "es" } ?? false
    }

    private func pronoun(at index: Int) -> Party? {
        guard
            let mark = reading.marks(at: index).first(where: { $0.concept == .function && $0.roles.contains(.pronoun) })
        else { return nil }
        return Party(
            kind: .pronoun, tokens: index..<mark.end, head: index..<mark.end, counted: nil, low: nil, high: nil,
            name: nil, isNone: reading.mark(at: index, .negation) != nil)
    }

    /// A personal name: capitalised words that name no place, body, outlet or day.
    private func name(from first: Int, _ limit: Int) -> Range<Int>? {
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
    private func isSingular(_ token: Int) -> Bool {
        let span = Int(reading.tokens[token].start)..<Int(reading.tokens[token].end)
        let word = reading.bytes[span]
        guard let last = word.last else { return false }
        if last | 0x20 == UInt8(ascii: "s") { return word.count > 2 && word.suffix(2).allSatisfy { $0 | 0x20 == 0x73 } }
        return !Self.plurals.contains { plural in
            word.count >= plural.count && zip(word.suffix(plural.count), plural).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    /// Endings of plurals that do not end in "s".
    private static let plurals: [[UInt8]] = [
        "men", "people", "children", "personnel", "troops", "crew", "staff", "gente",
    ]
    .map { Array($0.utf8) }
}

extension Party {
    /// The same people with a number before them.
    fileprivate func with(_ quantity: Quantity, _ start: Int) -> Party {
        Party(
            kind: kind, tokens: start..<tokens.upperBound, head: head, counted: counted,
            low: isBody && quantity.isOne ? nil : quantity.low, high: isBody && quantity.isOne ? nil : quantity.high,
            name: name, isNone: quantity.isZero, isBody: isBody)
    }
}
