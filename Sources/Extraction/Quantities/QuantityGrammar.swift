import Language

/// Joins a numeral with the words of bound around it: "al menos 27", "nearly two dozen", "entre 40 y 50".
struct QuantityGrammar: Sendable {
    let reading: Reading
    /// The tokens that belong to dates, and so to no quantity.
    let dates: DateTokens

    /// The words of bound that change what a number says.
    private static let bounds = RoleSet(.atLeast, .moreThan, .atMost, .lessThan, .nearly, .about, .between)

    /// The quantities of a sentence, in order, none overlapping.
    func quantities(in sentence: Range<Int>) -> [Quantity] {
        let numerals = NumeralGrammar(reading: reading)
        var result: [Quantity] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard canBegin(index) else {
                index += 1
                continue
            }
            if let end = share(at: index, numerals) {
                index = end
            } else if let quantity = quantity(at: index, numerals) ?? repeated(at: index, result.last),
                quantity.tokens.upperBound <= sentence.upperBound
            {
                result.append(quantity)
                index = quantity.tokens.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    /// Only numbers, number words, words of bound and money can begin a quantity; looks at nothing else.
    private func canBegin(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .number { return true }
        return reading.mark(at: index, .quantity) != nil || reading.mark(at: index, .bound) != nil
            || reading.mark(at: index, .thing) != nil || reading.isSign(index, Sign.dollar)
    }

    /// "one in five", "seven out of ten", "uno de cada cinco": a share counts nobody. Returns the token after it.
    private func share(at first: Int, _ numerals: NumeralGrammar) -> Int? {
        guard !dates.contains(first), let part = numerals.numeral(at: first),
            let mark = reading.mark(at: part.tokens.upperBound, .bound, .share, .perhapsShare),
            mark.end < reading.tokens.count, !dates.contains(mark.end), let whole = numerals.numeral(at: mark.end),
            let low = part.low, let high = whole.high, low < high, !part.traits.contains(.zero)
        else { return nil }
        // "12 in 20 raids" counts; "three in ten raids" is a share: only round numbers are spoken of in this way.
        if mark.roles.contains(.perhapsShare), ![3, 4, 5, 6, 8, 10, 20, 100, 1000].contains(high) { return nil }
        return whole.tokens.upperBound
    }

    /// "otros tantos", "as many": the number before it, once more.
    private func repeated(at first: Int, _ last: Quantity?) -> Quantity? {
        guard let last, let mark = reading.mark(at: first, .quantity, .repeated), !last.isZero, !last.isOne,
            last.currency == nil
        else { return nil }
        return Quantity(
            tokens: first..<mark.end, core: first..<mark.end, low: last.low, high: last.high,
            approximate: last.approximate, traits: .repeated)
    }

    private func quantity(at first: Int, _ numerals: NumeralGrammar) -> Quantity? {
        var first = first
        var index = first
        var bounds = RoleSet()
        while let mark = reading.mark(
            at: index, .bound, .atLeast, .moreThan, .atMost, .lessThan, .nearly, .about, .exactly, .total, .between)
        {
            // "over as many as 27": the nearest word to the number decides.
            let found = mark.roles.intersection(Self.bounds)
            // In "from at least three" the first word opens no range.
            if bounds.contains(.between) { first = index }
            if !found.isEmpty { bounds = found }
            index = mark.end
        }
        // "por lo menos en seis casos": one preposition may stand between the bound and the number.
        if bounds.contains(.atLeast), index < reading.tokens.count, numerals.numeral(at: index) == nil,
            reading.isFunction(index, .preposition)
        {
            index += 1
        }
        var currency: String?
        if let (name, end) = money(at: index) {
            currency = name
            index = end
        }
        guard index < reading.tokens.count, !dates.contains(index), let numeral = numerals.numeral(at: index) else {
            return nil
        }
        let moves = isMove(first)
        if moves, bounds.contains(.between) { first = numeral.tokens.lowerBound }
        if bounds.contains(.between), !moves { return range(first, numeral, numerals, currency) }
        if bounds.isEmpty, !moves, let range = hyphenRange(first, numeral, numerals, currency) { return range }
        var end = spelledOut(numeral, numerals)
        if let mark = reading.mark(at: end, .bound, .orMore) {
            bounds.insert(.atLeast)
            end = mark.end
        }
        return bounded(first..<end, numeral, bounds, currency)
    }

    /// "rose from 12 to 20": two numbers, and no range.
    private func isMove(_ first: Int) -> Bool {
        (max(0, first - 4)...first).contains { reading.isFunction($0, .change) }
    }

    /// "$", "US$", "S/": the name of the money and the token after it.
    private func money(at index: Int) -> (name: String, end: Int)? {
        for mark in reading.marks(at: index) where reading.entry(mark).kind == "currency" {
            guard let name = reading.entry(mark).name, mark.end < reading.tokens.count else { continue }
            let glued = !reading.tokens[mark.end].shape.contains(.spaced)
            guard glued || reading.tokens[mark.end].kind == .number else { continue }
            return (name, mark.end)
        }
        return reading.isSign(index, Sign.dollar) ? ("USD", index + 1) : nil
    }

    /// "12 (twelve)", "doce (12)": the token after the number that is said twice.
    private func spelledOut(_ numeral: Numeral, _ numerals: NumeralGrammar) -> Int {
        let end = numeral.tokens.upperBound
        guard reading.isSign(end, Sign.opening), end + 1 < reading.tokens.count,
            let again = numerals.numeral(at: end + 1), again.low == numeral.low, again.high == numeral.high,
            reading.isSign(again.tokens.upperBound, Sign.closing)
        else { return end }
        return again.tokens.upperBound + 1
    }

    private func bounded(_ tokens: Range<Int>, _ numeral: Numeral, _ bounds: RoleSet, _ currency: String?) -> Quantity {
        var low = numeral.low
        var high = numeral.high
        var approximate = numeral.traits.contains(.rough)
        if bounds.contains(.atLeast) || bounds.contains(.moreThan) {
            high = nil
        } else if bounds.contains(.atMost) || bounds.contains(.lessThan) {
            high = high ?? low
            low = nil
        } else if bounds.contains(.nearly), let value = numeral.high ?? numeral.low {
            // Nine tenths, rounded down, to the number: the contract's reading of "nearly".
            low = (value * 0.9).rounded(.down)
            high = value
            approximate = true
        } else if bounds.contains(.about) {
            approximate = true
        }
        // "at least one" is a number; in "about a death" nothing is counted.
        let counts = bounds.intersects(RoleSet(.atLeast, .moreThan, .atMost, .lessThan))
        let traits = counts ? numeral.traits.subtracting(.one) : numeral.traits
        return Quantity(
            tokens: tokens, core: numeral.tokens, low: low, high: high, approximate: approximate, traits: traits,
            currency: currency)
    }

    /// "between 40 and 50", "entre 40 y 50".
    private func range(_ first: Int, _ from: Numeral, _ numerals: NumeralGrammar, _ currency: String?) -> Quantity? {
        let middle = from.tokens.upperBound
        guard middle + 1 < reading.tokens.count, reading.isFunction(middle, .coordinator),
            let to = numerals.numeral(at: middle + 1), let low = from.low, let high = to.high, low < high
        else { return nil }
        return Quantity(
            tokens: first..<to.tokens.upperBound, core: from.tokens.lowerBound..<to.tokens.upperBound, low: low,
            high: high, currency: currency)
    }

    /// "20-30", "20 to 30", "20 a 30".
    private func hyphenRange(_ first: Int, _ from: Numeral, _ numerals: NumeralGrammar, _ currency: String?)
        -> Quantity?
    {
        let middle = from.tokens.upperBound
        guard middle + 1 < reading.tokens.count, from.traits.isDisjoint(with: [.one, .zero]),
            !dates.contains(middle + 1)
        else {
            return nil
        }
        let joins = reading.isSign(middle, Sign.hyphen) || reading.isSign(middle, Sign.dash)
        guard joins || reading.mark(at: middle, .bound, .to) != nil, !reading.isFunction(middle, .coordinator) else {
            return nil
        }
        guard let to = numerals.numeral(at: middle + 1, second: true), let low = from.low, let high = to.high,
            low < high,
            reading.tokens[from.tokens.lowerBound].kind == reading.tokens[middle + 1].kind
        else { return nil }
        return Quantity(
            tokens: first..<to.tokens.upperBound, core: from.tokens.lowerBound..<to.tokens.upperBound, low: low,
            high: high, currency: currency)
    }
}
