import Language

/// Reads numerals: digits with their scale, number words of English and Spanish, dozens and decenas.
struct NumeralGrammar: Sendable {
    let reading: Reading

    /// The numeral that begins at a token; `nil` when none does.
    func numeral(at first: Int) -> Numeral? {
        if reading.tokens[first].kind == .number { return digits(at: first) }
        return collective(at: first) ?? words(at: first) ?? simple(at: first)
    }

    /// "3,000", "1.5 million", "100 mil". Not the "13" of "MS13", a clock time or an ordinal.
    private func digits(at first: Int) -> Numeral? {
        guard let span = reading.bytesOf(first..<first + 1), let value = NumberReader.value(of: reading.bytes[span])
        else {
            return nil
        }
        if isGlued(first) { return nil }
        var scaled = value
        var end = first + 1
        while let mark = reading.mark(at: end, .quantity, .scale), let scale = reading.entry(mark).value {
            scaled *= scale
            end = mark.end
        }
        if let mark = reading.mark(at: end, .quantity, .collective), let dozen = reading.entry(mark).value, dozen <= 12
        {
            scaled *= dozen
            end = mark.end
        }
        return Numeral(first..<end, low: scaled, high: scaled)
    }

    private func isGlued(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if index > 0, !token.shape.contains(.spaced) {
            let before = reading.tokens[index - 1]
            if before.kind != .sign { return true }
            if before.sign == Sign.colon || before.sign == Sign.slash || before.sign == UInt8(ascii: "@") {
                return true
            }
        }
        guard index + 1 < reading.tokens.count, !reading.tokens[index + 1].shape.contains(.spaced) else { return false }
        let after = reading.tokens[index + 1]
        let joined = index + 2 < reading.tokens.count && !reading.tokens[index + 2].shape.contains(.spaced)
        return after.kind == .word || (after.kind == .sign && [Sign.colon, Sign.slash].contains(after.sign) && joined)
    }

    /// "two dozen", "a dozen", "media docena", "una treintena", "dozens", "decenas".
    private func collective(at first: Int) -> Numeral? {
        if let mark = reading.mark(at: first, .quantity, .vague) {
            let entry = reading.entry(mark)
            return Numeral(first..<mark.end, low: entry.low, high: entry.high, isVague: true)
        }
        var index = first
        var factor = 1.0
        if let article = reading.mark(at: first, .quantity, .article) ?? reading.mark(at: first, .quantity, .one) {
            index = article.end
        } else if let number = reading.mark(at: first, .quantity, .unit), let value = reading.entry(number).value {
            factor = value
            index = number.end
        }
        if let half = reading.mark(at: index, .quantity, .half) {
            factor *= 0.5
            index = half.end
            if let article = reading.mark(at: index, .quantity, .article) { index = article.end }
        }
        if index > first, let mark = reading.mark(at: index, .quantity, .vague) {
            let entry = reading.entry(mark)
            return Numeral(first..<mark.end, low: entry.low, high: entry.high, isVague: true)
        }
        guard let mark = reading.mark(at: index, .quantity, .collective), let value = reading.entry(mark).value else {
            return nil
        }
        return Numeral(first..<mark.end, low: value * factor, high: value * factor)
    }

    /// "thirty-two", "ciento veinte", "mil doscientos", "two hundred and five".
    private func words(at first: Int) -> Numeral? {
        var index = first
        var total = 0.0
        var current = 0.0
        var last: Int?
        if let article = reading.mark(at: first, .quantity, .article), startsScale(article.end) { index = article.end }
        loop: while index < reading.tokens.count {
            if let mark = numberWord(at: index), let value = reading.entry(mark).value {
                let roles = mark.roles
                if roles.contains(.hundred) {
                    current = value == 100 && current >= 1 && current < 10 ? current * 100 : current + value
                } else if roles.contains(.scale) {
                    total += max(current, 1) * value
                    current = 0
                } else {
                    // "twenty three" adds up; "two, three" and "dos tres" do not.
                    if last != nil, !canAdd(value, to: current) { break loop }
                    current += value
                }
                index = mark.end
                last = index
            } else if last != nil, let next = connector(at: index) {
                index = next
            } else {
                break
            }
        }
        guard let last else { return nil }
        let value = total + current
        let single = last == first + 1 && reading.mark(at: first, .quantity, .one) != nil
        return Numeral(first..<last, low: value, high: value, isOne: single, isZero: value == 0)
    }

    private func canAdd(_ value: Double, to current: Double) -> Bool {
        if current == 0 { return true }
        if value < 10 { return current.truncatingRemainder(dividingBy: 10) == 0 && current >= 20 }
        return value < 100 && current.truncatingRemainder(dividingBy: 100) == 0
    }

    private func startsScale(_ index: Int) -> Bool { reading.mark(at: index, .quantity, .hundred, .scale) != nil }

    private func numberWord(at index: Int) -> Mark? {
        if let mark = reading.mark(at: index, .quantity, .unit, .ten, .hundred, .scale) { return mark }
        if let mark = reading.mark(at: index, .quantity, .one), startsScale(mark.end) { return mark }
        return nil
    }

    /// A hyphen, "and" or "y" between two number words.
    private func connector(at index: Int) -> Int? {
        let token = reading.tokens[index]
        let joins = reading.isSign(index, Sign.hyphen) && !token.shape.contains(.spaced)
        guard joins || reading.isFunction(index, .coordinator) else { return nil }
        guard index + 1 < reading.tokens.count, let next = numberWord(at: index + 1) ?? oneAfterTen(index + 1) else {
            return nil
        }
        let before = reading.mark(at: index - 1, .quantity, .ten, .hundred, .scale)
        guard joins || before != nil else { return nil }
        return next.roles.contains(.scale) ? nil : index + 1
    }

    private func oneAfterTen(_ index: Int) -> Mark? { reading.mark(at: index, .quantity, .one) }

    /// "one", "a", "no", "triple".
    private func simple(at first: Int) -> Numeral? {
        if let mark = reading.mark(at: first, .quantity, .zero) {
            return Numeral(first..<mark.end, low: 0, high: 0, isZero: true)
        }
        if let mark = reading.mark(at: first, .quantity, .multiple), let value = reading.entry(mark).value {
            return Numeral(first..<mark.end, low: value, high: value, isMultiple: true)
        }
        guard let mark = reading.mark(at: first, .quantity, .one) ?? reading.mark(at: first, .quantity, .article) else {
            return nil
        }
        return Numeral(first..<mark.end, low: 1, high: 1, isOne: true)
    }
}
