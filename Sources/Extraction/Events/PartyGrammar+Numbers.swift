import Evidence
import Language

/// Parties with a number before the noun, or instead of it.
extension PartyGrammar {
    /// "a 17-year-old boy", "24-year-old Jane Roe", "a 3-year-old".
    func aged(at first: Int, _ limit: Int) -> Party? {
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
    func age(_ first: Int, _ limit: Int) -> Int? {
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
    func counted(_ quantity: Quantity, _ limit: Int) -> Party? {
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
    func body(from first: Int, _ limit: Int) -> Party? {
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

    func elided(_ quantity: Quantity, _ limit: Int) -> Party? {
        guard !quantity.isZero || quantity.tokens.count == 1 else { return nil }
        let end = quantity.tokens.upperBound
        guard closes(end), !isArticle(quantity) else { return nil }
        return Party(
            kind: .number, tokens: quantity.tokens, head: quantity.core, counted: nil, low: quantity.low,
            high: quantity.high, name: nil, isNone: quantity.isZero)
    }

    func isArticle(_ quantity: Quantity) -> Bool {
        quantity.isOne
            && reading.mark(at: quantity.core.lowerBound, .quantity).map { $0.roles.contains(.article) } ?? false
    }

    /// "another" has seven letters, "otro" and "otra" four; the same entries hold words for several others.
    func isOneOther(_ index: Int, _ language: String) -> Bool {
        reading.tokens[index].end - reading.tokens[index].start == (language == "es" ? 4 : 7)
    }

    /// "killing one and injuring another"
    func another(at index: Int) -> Party? {
        guard let mark = reading.mark(at: index, .bound, .another), reading.isFunction(index, .determiner),
            mark.end == index + 1, isOneOther(index, reading.entry(mark).language), closes(mark.end)
        else { return nil }
        return Party(
            kind: .number, tokens: index..<mark.end, head: index..<mark.end, counted: nil, low: 1, high: 1, name: nil)
    }
}
