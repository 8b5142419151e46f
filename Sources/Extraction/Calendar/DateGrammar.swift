import Evidence
import Language

/// Reads single dates as they are written: "June 29, 2015", "29 de junio de 2015", "junio de 2015", "2015-06-29".
struct DateGrammar: Sendable {
    let reading: Reading
    private var numbers: CalendarNumber { CalendarNumber(reading: reading) }

    init(reading: Reading) { self.reading = reading }

    /// The date that begins at a token; it has a month, and no year when it states none.
    func parts(at first: Int) -> DateParts? {
        guard first < reading.tokens.count else { return nil }
        return iso(at: first) ?? dayMonth(at: first) ?? monthDay(at: first)
    }

    /// "2015-06-29"
    private func iso(at first: Int) -> DateParts? {
        guard let year = numbers.year(at: first), reading.isSign(first + 1, Sign.hyphen),
            let month = numbers.value(at: first + 2, 1...12), reading.isSign(first + 3, Sign.hyphen),
            let day = numbers.value(at: first + 4, 1...31), PartialDate(year: year, month: month, day: day) != nil
        else { return nil }
        return DateParts(tokens: first..<first + 5, year: year, month: month, day: day)
    }

    /// "29 June 2015", "29 de junio de 2015", "23 Ago 2016", "1º de mayo"
    private func dayMonth(at first: Int) -> DateParts? {
        guard let day = numbers.value(at: first, 1...31) else { return nil }
        var index = first + 1
        if numbers.isGlued(index), index < reading.tokens.count, reading.tokens[index].kind != .number,
            reading.tokens[index].end - reading.tokens[index].start <= 2
        {
            index += 1
        }
        if reading.isFunction(index, .of) { index += 1 }
        guard let (month, end, short) = month(at: index) else { return nil }
        let parts = complete(first, month, day, end)
        // "12 may die": an abbreviation is a month only with its full stop or a year.
        return short && parts.year == nil && !reading.isSign(end - 1, Sign.fullStop) ? nil : parts
    }

    private func month(at index: Int) -> (month: Int, end: Int, isShort: Bool)? {
        guard let mark = reading.mark(at: index, .calendar, .month), let value = reading.entry(mark).value else {
            return nil
        }
        let short = mark.roles.contains(.abbreviated)
        let stop = short && reading.isSign(mark.end, Sign.fullStop) && !reading.tokens[mark.end].shape.contains(.spaced)
        return (Int(value), stop ? mark.end + 1 : mark.end, short)
    }

    /// "June 29, 2015", "June 2015", "junio de 2015", "agosto"
    private func monthDay(at first: Int) -> DateParts? {
        guard let (month, end, short) = month(at: first) else { return nil }
        if let day = numbers.value(at: end, 1...31), !isCounted(end + 1) {
            let last = end + 1
            let isOrdinal = numbers.isGlued(last) && reading.tokens[last].kind == .word
            return complete(first, month, day, isOrdinal ? last + 1 : last)
        }
        let parts = complete(first, month, nil, end)
        return short && parts.year == nil ? nil : parts
    }

    private func isCounted(_ index: Int) -> Bool {
        reading.mark(at: index, .people) != nil || reading.isSign(index, Sign.percent)
    }

    private func complete(_ first: Int, _ month: Int, _ day: Int?, _ end: Int) -> DateParts {
        var index = end
        if reading.isSign(index, Sign.comma) { index += 1 }
        for _ in 0..<3 where reading.isFunction(index, .of, .determiner) || isYearWord(index) { index += 1 }
        if let year = numbers.year(at: index), PartialDate(year: year, month: month, day: day) != nil,
            day != nil || index == end || !isCounted(index + 1) || !reading.isSign(index - 1, Sign.comma)
        {
            return DateParts(tokens: first..<index + 1, year: year, month: month, day: day)
        }
        return DateParts(tokens: first..<end, year: nil, month: month, day: day)
    }

    private func isYearWord(_ index: Int) -> Bool { reading.mark(at: index, .calendar, .year) != nil }
}
