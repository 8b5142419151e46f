import Evidence
import Language

/// Resolves dates that lean on the document's own date, or on the date that the text named last: "yesterday", "last
/// July", "el lunes pasado", "two weeks ago", "los últimos tres años", "that same month".
///
/// As precise as the words: "last month" is a month, "two weeks ago" a week. A weekday means the latest such day that is
/// not after the publication.
struct RelativeDates: Sendable {
    let reading: Reading
    let published: PartialDate?
    private var steps: CalendarSteps? { published.map(CalendarSteps.init(today:)) }

    init(reading: Reading, published: PartialDate?) {
        self.reading = reading
        self.published = published
    }

    /// - Parameter named: the date that the text named last.
    func date(at first: Int, after named: PartialDate?) -> DateSpan? {
        if let mark = reading.mark(at: first, .calendar, .same), let named, let unit = unit(at: mark.end),
            let date = CalendarSteps.cut(named, to: unit.step)
        {
            return DateSpan(first..<unit.end, on: date)
        }
        guard let steps else { return nil }
        return day(at: first, steps) ?? pointed(at: first, steps) ?? stretch(at: first, steps) ?? ago(at: first, steps)
    }

    /// "yesterday", "el lunes", "lunes pasado", "Saturday night"
    private func day(at first: Int, _ steps: CalendarSteps) -> DateSpan? {
        if let mark = reading.mark(at: first, .calendar, .today, .yesterday) {
            return steps.day(mark.roles.contains(.yesterday) ? -1 : 0).map { DateSpan(first..<mark.end, on: $0) }
        }
        guard let mark = reading.mark(at: first, .calendar, .weekday), let value = reading.entry(mark).value else {
            return nil
        }
        let before = reading.mark(at: first - 1, .calendar, .last, .next)
        let after = reading.mark(at: mark.end, .calendar, .last, .next)
        let isNext = [before, after].contains { $0?.roles.contains(.next) == true }
        let isLast = [before, after].contains { $0?.roles.contains(.last) == true }
        let date = isNext ? steps.weekday(after: Int(value)) : steps.weekday(Int(value), strictly: isLast)
        return date.map { DateSpan(first..<(after?.end ?? mark.end), on: $0) }
    }

    /// "last month", "this year", "la semana pasada", "last July", "julio pasado"
    private func pointed(at first: Int, _ steps: CalendarSteps) -> DateSpan? {
        if let mark = reading.mark(at: first, .calendar, .this, .last, .next) {
            if let unit = unit(at: mark.end) { return steps.span(first..<unit.end, unit.step, offset(mark)) }
            if let month = reading.mark(at: mark.end, .calendar, .month) {
                return named(month, first..<month.end, mark, steps)
            }
        }
        if let unit = unit(at: first), let mark = reading.mark(at: unit.end, .calendar, .last, .next) {
            return steps.span(first..<mark.end, unit.step, offset(mark))
        }
        if let month = reading.mark(at: first, .calendar, .month),
            let mark = reading.mark(at: month.end, .calendar, .last)
        {
            return named(month, first..<mark.end, mark, steps)
        }
        return nil
    }

    private func offset(_ mark: Mark) -> Int {
        mark.roles.contains(.last) ? -1 : mark.roles.contains(.next) ? 1 : 0
    }

    private func named(_ month: Mark, _ tokens: Range<Int>, _ mark: Mark, _ steps: CalendarSteps) -> DateSpan? {
        guard let value = reading.entry(month).value, !mark.roles.contains(.next) else { return nil }
        let parts = DateParts(tokens: tokens, year: nil, month: Int(value), day: nil)
        return parts.latest(until: steps.today, strictly: mark.roles.contains(.last)).map { DateSpan(tokens, on: $0) }
    }

    /// "the past three years", "los últimos cinco meses"
    private func stretch(at first: Int, _ steps: CalendarSteps) -> DateSpan? {
        guard let mark = reading.mark(at: first, .calendar, .last), let (count, end) = count(at: mark.end),
            let unit = unit(at: end)
        else { return nil }
        return steps.stretch(first..<unit.end, unit.step, count)
    }

    /// "two weeks ago", "hace dos semanas", "dos semanas atrás"
    private func ago(at first: Int, _ steps: CalendarSteps) -> DateSpan? {
        if let mark = reading.mark(at: first, .calendar, .ago), let (count, end) = count(at: mark.end),
            let unit = unit(at: end)
        {
            return steps.span(first..<unit.end, unit.step, -count)
        }
        guard let (count, end) = count(at: first), let unit = unit(at: end),
            let mark = reading.mark(at: unit.end, .calendar, .ago)
        else { return nil }
        return steps.span(first..<mark.end, unit.step, -count)
    }

    private func count(at index: Int) -> (count: Int, end: Int)? {
        guard index < reading.tokens.count,
            let numeral = NumeralGrammar(reading: reading).numeral(at: index), let value = numeral.low,
            value == numeral.high, value >= 1, value < 200, value == value.rounded()
        else { return nil }
        return (Int(value), numeral.tokens.upperBound)
    }

    private func unit(at index: Int) -> (step: CalendarSteps.Step, end: Int)? {
        guard let mark = reading.mark(at: index, .calendar, .year, .monthUnit, .week, .day) else { return nil }
        let step: CalendarSteps.Step =
            mark.roles.contains(.year)
            ? .year : mark.roles.contains(.monthUnit) ? .month : mark.roles.contains(.week) ? .week : .day
        return (step, mark.end)
    }
}
