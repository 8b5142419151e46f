import Evidence
import Language

/// Reads two dates with words of a range between: "between June and August 2015", "del 5 al 9 de mayo", "May 5-9, 2015".
///
/// What one end leaves out it takes from the other: the year of "June", the month of "5".
struct DateRangeGrammar: Sendable {
    private enum Opening { case between, from, none }

    let reading: Reading
    private let published: PartialDate?
    private let dates: DateGrammar
    private let years: YearGrammar
    private let numbers: CalendarNumber

    init(reading: Reading, published: PartialDate?) {
        self.reading = reading
        self.published = published
        dates = DateGrammar(reading: reading)
        years = YearGrammar(reading: reading)
        numbers = CalendarNumber(reading: reading)
    }

    func range(at first: Int) -> DateSpan? {
        let (opening, start) = opening(at: first)
        guard let from = end(at: skipped(start, opening)) else { return nil }
        guard let joint = joint(after: from.tokens.upperBound, opening, first) else { return nil }
        guard let to = second(at: skipped(joint, opening), from) else { return nil }
        return resolved(first..<to.tokens.upperBound, from, to)
    }

    private func opening(at first: Int) -> (Opening, Int) {
        if let mark = reading.mark(at: first, .calendar, .between) ?? reading.mark(at: first, .bound, .between),
            mark.roles.contains(.between), reading.mark(at: first, .calendar, .from) == nil
        {
            return (.between, mark.end)
        }
        if let mark = reading.mark(at: first, .calendar, .from, .since) { return (.from, mark.end) }
        return reading.isFunction(first, .of) ? (.from, first + 1) : (.none, first)
    }

    /// Over "the", "early", "the year" and "the days", which stand before an end only where the range has an opening.
    private func skipped(_ index: Int, _ opening: Opening) -> Int {
        guard opening != .none else { return index }
        var index = index
        for _ in 0..<3 {
            if let mark = reading.mark(at: index, .calendar, .earlyLate, .year, .day) {
                index = mark.end
            } else if reading.isFunction(index, .determiner, .of) {
                index += 1
            }
        }
        return index
    }

    /// A date, a year, or the bare number of a day.
    private func end(at index: Int) -> DateParts? {
        if let parts = dates.parts(at: index) { return parts }
        if let year = numbers.year(at: index) { return DateParts(tokens: index..<index + 1, year: year) }
        guard let day = numbers.value(at: index, 1...31) else { return nil }
        return DateParts(tokens: index..<index + 1, day: day)
    }

    private func joint(after index: Int, _ opening: Opening, _ first: Int) -> Int? {
        guard index + 1 < reading.tokens.count else { return nil }
        if reading.isSign(index, Sign.hyphen) || reading.isSign(index, Sign.dash) { return index + 1 }
        let joins = reading.isFunction(index, .coordinator)
        switch opening {
        case .between: return joins ? index + 1 : nil
        case .from:
            if let mark = reading.mark(at: index, .calendar, .until) { return mark.end }
            if reading.isFunction(index, .objectMarker, .infinitive) { return index + 1 }
            return joins ? nil : reading.mark(at: index, .bound, .to)?.end
        case .none:
            // "el 5 y 6 de mayo", "5 to 9 May"
            let led = first > 0 && reading.isFunction(first - 1, .determiner, .preposition)
            return led && (joins || reading.mark(at: index, .bound, .to) != nil) ? index + 1 : nil
        }
    }

    /// The second end: a date, or the day of "May 5 and 9, 2015".
    private func second(at index: Int, _ from: DateParts) -> DateParts? {
        if from.day != nil, from.month != nil, from.year == nil, let day = numbers.value(at: index, 1...31),
            dates.parts(at: index) == nil, reading.mark(at: index + 1, .people) == nil
        {
            let comma = reading.isSign(index + 1, Sign.comma) ? index + 2 : index + 1
            if let year = numbers.year(at: comma) {
                return DateParts(tokens: index..<comma + 1, year: year, month: from.month, day: day)
            }
            return DateParts(tokens: index..<index + 1, year: nil, month: from.month, day: day)
        }
        guard let parts = end(at: index), parts.year != nil || parts.month != nil else { return nil }
        // The second year is one only where no noun makes it a count.
        return parts.month == nil && years.year(at: index) == nil ? nil : parts
    }

    private func resolved(_ tokens: Range<Int>, _ first: DateParts, _ second: DateParts) -> DateSpan? {
        var first = first
        var second = second
        if first.month == nil, first.year == nil {
            // "5 y 9 de mayo": the day stands in the month of the other end.
            guard second.day != nil else { return nil }
            first.month = second.month
        } else if first.year != nil, second.year == nil {
            second.year = first.year
        }
        guard let to = second.latest(until: published) else { return nil }
        if first.year == nil { first.year = to.year }
        guard var from = first.stated else { return nil }
        if from > to, first.month != nil, let year = first.year, first.month != second.month || second.day == nil {
            first.year = year - 1
            guard let earlier = first.stated else { return nil }
            from = earlier
        }
        return from < to ? DateSpan(tokens, from: from, to: to) : nil
    }
}
