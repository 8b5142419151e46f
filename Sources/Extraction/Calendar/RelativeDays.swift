import Evidence
import Language

/// Resolves "yesterday", "ayer", "on Friday", "el lunes" against the document's own date.
///
/// A weekday means the latest such day that is not after the publication.
struct RelativeDays: Sendable {
    let reading: Reading
    let published: PartialDate

    func date(at first: Int) -> DateGrammar.Found? {
        guard let month = published.month, let day = published.day else { return nil }
        let today = Self.dayNumber(published.year, month, day)
        if let mark = reading.mark(at: first, .calendar, .today, .yesterday) {
            return found(first, mark.end, today - (mark.roles.contains(.yesterday) ? 1 : 0))
        }
        guard let mark = reading.mark(at: first, .calendar, .weekday), let value = reading.entry(mark).value else {
            return nil
        }
        // Day 0 of the count was a Thursday.
        let weekday = (today + 3) % 7 + 1
        return found(first, mark.end, today - (weekday - Int(value) + 7) % 7)
    }

    private func found(_ first: Int, _ end: Int, _ number: Int) -> DateGrammar.Found? {
        guard let date = Self.date(number) else { return nil }
        return DateGrammar.Found(tokens: first..<end, date: date)
    }

    /// Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms").
    static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date of a day number; the inverse of ``dayNumber(_:_:_:)``.
    static func date(_ number: Int) -> PartialDate? {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let calendarMonth = month < 10 ? month + 3 : month - 9
        return PartialDate(year: yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0), month: calendarMonth, day: day)
    }
}
