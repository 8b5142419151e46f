import Evidence

/// Steps in whole years, months, weeks and days from the day on which a document was published.
struct CalendarSteps: Sendable {
    enum Step: Hashable, Sendable { case year, month, week, day }

    let today: PartialDate

    /// A date with no more precision than a step; `nil` for a week, or when the date says less.
    static func cut(_ date: PartialDate, to step: Step) -> PartialDate? {
        switch step {
        case .year: PartialDate(year: date.year)
        case .month: date.month.flatMap { PartialDate(year: date.year, month: $0) }
        case .day: date.day == nil ? nil : date
        case .week: nil
        }
    }

    /// So many days after today.
    func day(_ offset: Int) -> PartialDate? { DayNumber.of(today).flatMap { DayNumber.date($0 + offset) } }

    /// The latest such weekday that is not after today, or with `strictly`, that is before today.
    func weekday(_ weekday: Int, strictly: Bool) -> PartialDate? {
        guard let number = DayNumber.of(today) else { return nil }
        let back = (DayNumber.weekday(number) - weekday + 7) % 7
        return day(-(strictly && back == 0 ? 7 : back))
    }

    /// The first such weekday after today.
    func weekday(after weekday: Int) -> PartialDate? {
        guard let number = DayNumber.of(today) else { return nil }
        return day((weekday - DayNumber.weekday(number) + 6) % 7 + 1)
    }

    /// The year, month, week or day that is so many steps from today's.
    func span(_ tokens: Range<Int>, _ step: Step, _ offset: Int) -> DateSpan? {
        switch step {
        case .year: PartialDate(year: today.year + offset).map { DateSpan(tokens, on: $0) }
        case .month: month(offset).map { DateSpan(tokens, on: $0) }
        case .day: day(offset).map { DateSpan(tokens, on: $0) }
        case .week: week(offset).map { DateSpan(tokens, from: $0, to: $1) }
        }
    }

    /// From so many steps ago to today: "the past three years".
    func stretch(_ tokens: Range<Int>, _ step: Step, _ count: Int) -> DateSpan? {
        switch step {
        case .year:
            guard let from = PartialDate(year: today.year - count), let to = PartialDate(year: today.year) else {
                return nil
            }
            return DateSpan(tokens, from: from, to: to)
        case .month:
            guard let from = month(-count), let to = month(0) else { return nil }
            return DateSpan(tokens, from: from, to: to)
        case .week, .day:
            guard let from = day(-count * (step == .week ? 7 : 1)) else { return nil }
            return DateSpan(tokens, from: from, to: today)
        }
    }

    private func month(_ offset: Int) -> PartialDate? {
        guard let month = today.month else { return nil }
        let count = today.year * 12 + month - 1 + offset
        return PartialDate(year: count / 12, month: count % 12 + 1)
    }

    /// Monday to Sunday.
    private func week(_ offset: Int) -> (PartialDate, PartialDate)? {
        guard let number = DayNumber.of(today) else { return nil }
        let monday = number - DayNumber.weekday(number) + 1 + offset * 7
        guard let from = DayNumber.date(monday), let to = DayNumber.date(monday + 6) else { return nil }
        return (from, to)
    }
}
