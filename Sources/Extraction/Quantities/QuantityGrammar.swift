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
            if let quantity = quantity(at: index, numerals), quantity.tokens.upperBound <= sentence.upperBound {
                result.append(quantity)
                index = quantity.tokens.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    private func quantity(at first: Int, _ numerals: NumeralGrammar) -> Quantity? {
        var index = first
        var bounds = RoleSet()
        while let mark = reading.mark(
            at: index, .bound, .atLeast, .moreThan, .atMost, .lessThan, .nearly, .about, .exactly, .total, .between)
        {
            // "over as many as 27": the nearest word to the number decides.
            let found = mark.roles.intersection(Self.bounds)
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
        if bounds.contains(.between) { return range(first, numeral, numerals, currency) }
        if let range = hyphenRange(first, numeral, numerals, currency), bounds.isEmpty { return range }
        if reading.mark(at: numeral.tokens.upperBound, .bound, .orMore) != nil { bounds.insert(.atLeast) }
        return bounded(first, numeral, bounds, currency)
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

    private func bounded(_ first: Int, _ numeral: Numeral, _ bounds: RoleSet, _ currency: String?) -> Quantity {
        var low = numeral.low
        var high = numeral.high
        var approximate = numeral.isVague
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
        return Quantity(
            tokens: first..<numeral.tokens.upperBound, core: numeral.tokens, low: low, high: high,
            approximate: approximate, isOne: numeral.isOne && bounds.isEmpty, isZero: numeral.isZero,
            isMultiple: numeral.isMultiple, currency: currency)
    }

    /// "between 40 and 50", "entre 40 y 50".
    private func range(_ first: Int, _ from: Numeral, _ numerals: NumeralGrammar, _ currency: String?) -> Quantity? {
        let middle = from.tokens.upperBound
        guard middle + 1 < reading.tokens.count, reading.isFunction(middle, .coordinator),
            let to = numerals.numeral(at: middle + 1), let low = from.low, let high = to.high, low < high
        else { return nil }
        return Quantity(
            tokens: first..<to.tokens.upperBound, core: from.tokens.lowerBound..<to.tokens.upperBound, low: low,
            high: high,
            approximate: false, isOne: false, isZero: false, isMultiple: false, currency: currency)
    }

    /// "20-30", "20 to 30", "20 a 30".
    private func hyphenRange(_ first: Int, _ from: Numeral, _ numerals: NumeralGrammar, _ currency: String?)
        -> Quantity?
    {
        let middle = from.tokens.upperBound
        guard middle + 1 < reading.tokens.count, !from.isOne, !from.isZero, !dates.contains(middle + 1) else {
            return nil
        }
        let joins = reading.isSign(middle, Sign.hyphen) || reading.isSign(middle, Sign.dash)
        guard joins || reading.mark(at: middle, .bound, .to) != nil, !reading.isFunction(middle, .coordinator) else {
            return nil
        }
        guard let to = numerals.numeral(at: middle + 1), let low = from.low, let high = to.high, low < high,
            reading.tokens[from.tokens.lowerBound].kind == reading.tokens[middle + 1].kind
        else { return nil }
        return Quantity(
            tokens: first..<to.tokens.upperBound, core: from.tokens.lowerBound..<to.tokens.upperBound, low: low,
            high: high,
            approximate: false, isOne: false, isZero: false, isMultiple: false, currency: currency)
    }
}
