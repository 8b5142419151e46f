import Evidence
import Language

/// Joins each quantity of a sentence with its noun, and leaves out quantities that count nothing of interest.
struct NounGroupGrammar: Sendable {
    let reading: Reading

    func groups(of quantities: [Quantity], in sentence: Range<Int>) -> [NounGroup] {
        var groups: [NounGroup] = []
        // From the last to the first, so that a part ("11 of the 20 killed") finds its whole already read.
        for (position, quantity) in quantities.enumerated().reversed() {
            let next = position + 1 < quantities.count ? quantities[position + 1] : nil
            let limit = min(next?.tokens.lowerBound ?? sentence.upperBound, sentence.upperBound)
            guard !isLabel(quantity, sentence) else { continue }
            if let next, let whole = groups.first, whole.quantity == next, let part = part(quantity, whole) {
                // In "neither of the two officers was hurt" nothing is said of two officers but that.
                if quantity.isZero { groups.removeFirst() }
                groups.insert(part, at: 0)
            } else if let group = group(quantity, limit) {
                groups.insert(group, at: 0)
            }
        }
        return EnumerationFilter(reading: reading).filtered(groups)
    }

    /// "11 of the 20 suspected criminals", "16 de los 20 muertos".
    private func part(_ quantity: Quantity, _ whole: NounGroup) -> NounGroup? {
        let end = quantity.tokens.upperBound
        guard whole.quantity.tokens.lowerBound > end, whole.quantity.tokens.lowerBound <= end + 2,
            reading.isFunction(end, .of), !quantity.isOne
        else { return nil }
        return NounGroup(
            quantity: quantity, head: whole.head, quote: quantity.tokens.lowerBound..<whole.quote.upperBound,
            extent: quantity.tokens.lowerBound..<whole.extent.upperBound, mark: whole.mark, isPart: true)
    }

    private func group(_ quantity: Quantity, _ limit: Int) -> NounGroup? {
        let end = quantity.tokens.upperBound
        let start = quantity.tokens.lowerBound
        if let currency = quantity.currency { return plain(quantity, .money(currency), end) }
        for mark in reading.marks(at: end) where mark.concept == .thing {
            switch reading.entry(mark).kind {
            case "currency": return plain(quantity, .money(reading.entry(mark).name ?? ""), mark.end)
            case "percent": return isOfPeople(mark) ? plain(quantity, .rate, mark.end) : nil
            case "time", "measure", "ammunition": return nil
            case "rate": return rate(quantity, mark.end)
            default: continue
            }
        }
        if isJoined(end) { return nil }
        var first = end
        if first < limit, reading.isFunction(first, .of) { first += 1 }
        while first < limit, first < end + 3, reading.isFunction(first, .determiner) { first += 1 }
        if quantity.isMultiple { return multiple(quantity, first) }
        guard let found = HeadGrammar(reading: reading).head(from: first, limit: limit) else {
            return elided(quantity, limit)
        }
        if quantity.isZero, !canBeNone(quantity, found.head) || opensOutcome(quantity.tokens) { return nil }
        if let rate = rateAfter(found.end) { return plain(quantity, .rate, rate) }
        return NounGroup(
            quantity: quantity, head: found.head, quote: start..<found.end, extent: start..<found.extent,
            mark: found.mark, isPart: isPartitive(quantity, found))
    }

    /// "three-star", "two-person": part of an adjective; not "twenty-odd".
    private func isJoined(_ end: Int) -> Bool {
        guard reading.isSign(end, Sign.hyphen), end + 1 < reading.tokens.count else { return false }
        return !reading.tokens[end].shape.contains(.spaced) && !reading.tokens[end + 1].shape.contains(.spaced)
            && reading.mark(at: end + 1, .bound, .about) == nil
    }

    /// "11 of the dead"
    private func isPartitive(_ quantity: Quantity, _ found: HeadGrammar.Found) -> Bool {
        guard case .outcome = found.head, !quantity.isZero else { return false }
        let end = quantity.tokens.upperBound
        return reading.isFunction(end, .of) && reading.isFunction(end + 1, .determiner)
    }

    /// "no officers", "ningún herido"; but "no criminal record" counts nobody.
    private func canBeNone(_ quantity: Quantity, _ head: NounGroup.Head) -> Bool {
        switch head {
        case .people: true
        // "None of the injuries was grave" does not say that there were none.
        case .outcome(let category):
            !quantity.isPronoun && [.killed, .injured, .arrested, .disappeared].contains(category)
        case .event, .homicides, .firearm, .money, .rate, .times, .none: false
        }
    }

    /// "no criminal record" is one term, in which "no" counts nothing.
    private func opensOutcome(_ tokens: Range<Int>) -> Bool {
        reading.marks(at: tokens.lowerBound).contains {
            $0.concept.category != nil && $0.end > tokens.upperBound
        }
    }

    private func plain(_ quantity: Quantity, _ head: NounGroup.Head, _ end: Int) -> NounGroup {
        let range = quantity.tokens.lowerBound..<end
        return NounGroup(quantity: quantity, head: head, quote: range, extent: range, mark: nil, isPart: false)
    }

    /// A percentage is kept where people or what happened to them are near: "26 per cent of the dead", not of prices.
    private func isOfPeople(_ percent: Mark) -> Bool {
        (max(0, percent.first - 10)..<min(percent.end + 8, reading.tokens.count)).contains { index in
            reading.marks(at: index).contains {
                if $0.concept == .people { return $0.roles.contains(.victim) || reading.entry($0).kind != "civilians" }
                return $0.concept.category != nil
            }
        }
    }

    private func rate(_ quantity: Quantity, _ end: Int) -> NounGroup? {
        guard end < reading.tokens.count, reading.tokens[end].kind == .number else { return nil }
        return plain(quantity, .rate, end + 1)
    }

    /// "9.6 killings per 100,000": a word of rate with a number after the noun.
    private func rateAfter(_ end: Int) -> Int? {
        if let end = timely(end) { return end }
        for index in end..<min(end + 3, reading.tokens.count) {
            for mark in reading.marks(at: index) where reading.entry(mark).kind == "rate" {
                if (mark.first..<mark.end).contains(where: { reading.tokens[$0].kind == .number }) { return mark.end }
                if mark.end < reading.tokens.count, reading.tokens[mark.end].kind == .number { return mark.end + 1 }
            }
            if reading.tokens[index].kind == .sign { return nil }
        }
        return nil
    }

    /// "2.2 deaths a day", "tres muertos —dos de ellos niños— por día"; not "12 men a day after the raid".
    private func timely(_ end: Int) -> Int? {
        var index = end
        if reading.isSign(end, Sign.dash) {
            guard let closing = (end + 1..<end + 8).first(where: { reading.isSign($0, Sign.dash) }) else { return nil }
            index = closing + 1
        }
        guard
            let mark = reading.marks(at: index).first(where: { reading.entry($0).kind == "rate" }),
            reading.mark(at: mark.first, .bound, .share) == nil, mark.end > mark.first + 1,
            reading.mark(at: mark.end - 1, .calendar, .year, .monthUnit, .week, .day) != nil,
            reading.mark(at: mark.end, .calendar, .after, .before, .next, .ago, .last) == nil
        else { return nil }
        return mark.end
    }

    /// "triple murder": so many were killed.
    private func multiple(_ quantity: Quantity, _ first: Int) -> NounGroup? {
        for mark in reading.marks(at: first) {
            let entry = reading.entry(mark)
            let kills = entry.concept == .killed && entry.roles.contains(.nominal)
            if kills || entry.kind == "homicide" {
                let range = quantity.tokens.lowerBound..<mark.end
                return NounGroup(
                    quantity: quantity, head: .outcome(.killed), quote: range, extent: range, mark: mark, isPart: false)
            }
        }
        return nil
    }

    /// "six were wounded", "wounded 20": a number whose noun is left out. A word that could be its noun rules it out.
    private func elided(_ quantity: Quantity, _ limit: Int) -> NounGroup? {
        guard !quantity.isOne, !quantity.isZero || quantity.isPronoun, quantity.currency == nil else { return nil }
        let end = quantity.tokens.upperBound
        // "Miles was arrested": a name, not the thousands of Spanish.
        if quantity.high == nil, quantity.core == quantity.tokens, reading.isCapitalised(quantity.core.lowerBound) {
            return nil
        }
        // "two boys of 15": an age.
        if isAge(quantity.tokens.lowerBound) { return nil }
        if quantity.isPronoun, !reading.isFunction(end, .auxiliary), !isOutcome(end) { return nil }
        if end < reading.tokens.count, !closes(end) { return nil }
        let range = quantity.tokens.lowerBound..<end
        return NounGroup(
            quantity: quantity, head: .none, quote: range, extent: range.lowerBound..<anaphor(end, limit), mark: nil,
            isPart: false)
    }

    private func isAge(_ first: Int) -> Bool {
        guard first > 1, reading.isFunction(first - 1, .of) else { return false }
        return reading.marks(endingAt: first - 1).contains { $0.concept == .people }
    }

    /// "11 of them", "once de los cuales": the number counts a part of those before it.
    private func anaphor(_ end: Int, _ limit: Int) -> Int {
        guard end < limit, reading.isFunction(end, .of, .relative),
            let mark = reading.marks(at: end).first(where: { $0.concept == .function })
        else { return end }
        if mark.end > end + 1, mark.end <= limit, mark.roles.contains(.listing) || mark.roles.contains(.relative) {
            return mark.end
        }
        return end + 1 < limit && reading.isFunction(end, .of) && reading.isFunction(end + 1, .pronoun) ? end + 2 : end
    }

    private func closes(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .sign {
            let isJoined = token.sign == Sign.hyphen && !token.shape.contains(.spaced)
            return !isJoined && token.sign != Sign.percent && token.sign != Sign.slash
        }
        if token.kind == .number { return false }
        if reading.isFunction(
            index, .auxiliary, .adverb, .coordinator, .relative, .preposition, .of, .subordinator)
        {
            return true
        }
        return isOutcome(index)
    }

    private func isOutcome(_ index: Int) -> Bool {
        reading.marks(at: index).contains {
            $0.concept.category != nil && ($0.roles.contains(.participle) || $0.roles.contains(.subject))
        }
    }

    private func isLabel(_ quantity: Quantity, _ sentence: Range<Int>) -> Bool {
        LabelGrammar(reading: reading).isLabel(quantity, in: sentence)
    }
}
