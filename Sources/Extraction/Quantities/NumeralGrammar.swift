import Language

/// Reads numerals: digits with their scale, number words of English and Spanish, dozens and decenas.
struct NumeralGrammar: Sendable {
    let reading: Reading

    /// The numeral that begins at a token; `nil` when none does.
    ///
    /// - Parameter second: the number is the second of a range, so that a hyphen stands before it.
    func numeral(at first: Int, second: Bool = false) -> Numeral? {
        if reading.tokens[first].kind == .number {
            return DigitGrammar(reading: reading).numeral(at: first, second: second)
        }
        // Most words are no number: one look decides.
        guard reading.mark(at: first, .quantity) != nil, !isShare(first) else { return nil }
        return collective(at: first) ?? words(at: first) ?? simple(at: first)
    }

    /// "two dozen", "a dozen", "media docena", "una treintena", "dozens", "decenas".
    private func collective(at first: Int) -> Numeral? {
        if let mark = reading.mark(at: first, .quantity, .vague) {
            let entry = reading.entry(mark)
            return Numeral(first..<mark.end, low: entry.low, high: entry.high, traits: .rough)
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
            return Numeral(first..<mark.end, low: entry.low, high: entry.high, traits: .rough)
        }
        guard let mark = reading.mark(at: index, .quantity, .collective), let value = reading.entry(mark).value else {
            return nil
        }
        // "a dozen" and "una treintena" are round numbers; "a pair" and "un trío" are exact.
        return Numeral(first..<mark.end, value: value * factor, traits: value >= 6 ? .rough : [])
    }

    /// The "ciento" of "por ciento".
    private func isShare(_ index: Int) -> Bool {
        (max(0, index - 2)..<index).contains { first in
            reading.marks(at: first).contains { $0.end > index && reading.entry($0).kind == "percent" }
        }
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
        return Numeral(first..<last, value: value, traits: value == 0 ? .zero : single ? .one : [])
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

    /// "one", "a", "no", "both", "triple".
    private func simple(at first: Int) -> Numeral? {
        guard
            let mark = reading.mark(at: first, .quantity, .zero) ?? reading.mark(at: first, .quantity, .multiple, .both)
                ?? reading.mark(at: first, .quantity, .one) ?? reading.mark(at: first, .quantity, .article)
        else { return nil }
        let roles = mark.roles
        var traits: Numeral.Traits = roles.contains(.pronoun) ? .pronoun : []
        if roles.contains(.zero) {
            traits.insert(.zero)
        } else if roles.contains(.multiple) {
            traits.insert(.multiple)
        } else if !roles.contains(.both) {
            traits.insert(.one)
        }
        return Numeral(first..<mark.end, value: reading.entry(mark).value ?? 1, traits: traits)
    }
}
