import Evidence
import Language

/// Reads single dates: "June 29, 2015", "29 de junio de 2015", "junio de 2015", "2015-06-29", "2012".
///
/// A month without a year takes the latest such month that is not after the document's own date; without that date it
/// is not resolved.
struct DateGrammar: Sendable {
    /// A date with its tokens.
    struct Found {
        let tokens: Range<Int>
        let date: PartialDate
    }

    let reading: Reading
    /// When the document was published.
    let published: PartialDate?

    /// The date that begins at a token.
    func date(at first: Int) -> Found? {
        guard first < reading.tokens.count else { return nil }
        return iso(at: first) ?? dayMonth(at: first) ?? monthDay(at: first) ?? relative(at: first) ?? year(at: first)
    }

    /// A number token's whole value between two limits, written without separators.
    private func number(at index: Int, _ limits: ClosedRange<Int>) -> Int? {
        guard index < reading.tokens.count, reading.tokens[index].kind == .number else { return nil }
        guard let value = Int(reading.words(index..<index + 1)), limits.contains(value) else { return nil }
        return value
    }

    private func plainYear(at index: Int) -> Int? {
        guard index < reading.tokens.count, reading.tokens[index].end - reading.tokens[index].start == 4 else {
            return nil
        }
        return number(at: index, 1900...2099)
    }

    /// "2015-06-29"
    private func iso(at first: Int) -> Found? {
        guard let year = plainYear(at: first), reading.isSign(first + 1, Sign.hyphen),
            let month = number(at: first + 2, 1...12), reading.isSign(first + 3, Sign.hyphen),
            let day = number(at: first + 4, 1...31), let date = PartialDate(year: year, month: month, day: day)
        else { return nil }
        return Found(tokens: first..<first + 5, date: date)
    }

    private func month(at index: Int) -> (month: Int, end: Int)? {
        guard let mark = reading.mark(at: index, .calendar, .month), let value = reading.entry(mark).value else {
            return nil
        }
        // "may" and "march" are months only with a capital in English; Spanish writes months small.
        if reading.entry(mark).language == "en", !reading.isCapitalised(index) { return nil }
        let stop = reading.isSign(mark.end, Sign.fullStop) && !(reading.tokens[mark.end].shape.contains(.spaced))
        let abbreviated = reading.tokens[index].end - reading.tokens[index].start <= 4
        return (Int(value), stop && abbreviated && mark.end + 1 < reading.tokens.count ? mark.end + 1 : mark.end)
    }

    /// "29 June 2015", "29 de junio de 2015", "23 Ago 2016", "1º de mayo"
    private func dayMonth(at first: Int) -> Found? {
        guard let day = number(at: first, 1...31) else { return nil }
        var index = first + 1
        if reading.isFunction(index, .of) { index += 1 }
        guard let (month, end) = month(at: index) else { return nil }
        return complete(first, month, day, end)
    }

    /// "June 29, 2015", "June 2015", "junio de 2015", "agosto"
    private func monthDay(at first: Int) -> Found? {
        guard let (month, end) = month(at: first) else { return nil }
        if let day = number(at: end, 1...31), !isFollowedByNoun(end + 1) { return complete(first, month, day, end + 1) }
        return complete(first, month, nil, end)
    }

    private func isFollowedByNoun(_ index: Int) -> Bool { reading.mark(at: index, .people) != nil }

    private func complete(_ first: Int, _ month: Int, _ day: Int?, _ end: Int) -> Found? {
        var index = end
        if reading.isSign(index, Sign.comma) || reading.isFunction(index, .of) || reading.isFunction(index, .determiner)
        {
            index += 1
        }
        if reading.isFunction(index, .determiner) { index += 1 }
        if let year = plainYear(at: index), let date = PartialDate(year: year, month: month, day: day) {
            return Found(tokens: first..<index + 1, date: date)
        }
        guard let date = latest(month, day) else { return nil }
        return Found(tokens: first..<end, date: date)
    }

    /// The latest such month or day that is not after the publication.
    private func latest(_ month: Int, _ day: Int?) -> PartialDate? {
        guard let published else { return nil }
        let reference = (published.month ?? 12, published.day ?? 31)
        let year = (month, day ?? 0) <= reference ? published.year : published.year - 1
        return PartialDate(year: year, month: month, day: day)
    }

    /// "2012", where no counted noun follows.
    private func year(at first: Int) -> Found? {
        guard let year = plainYear(at: first), !isFollowedByNoun(first + 1), let date = PartialDate(year: year) else {
            return nil
        }
        guard !reading.isSign(first - 1, Sign.dollar), !reading.isSign(first + 1, Sign.percent) else { return nil }
        return Found(tokens: first..<first + 1, date: date)
    }

    /// "last year", "este año", "el año pasado": needs the document's own date.
    private func relative(at first: Int) -> Found? {
        guard let published else { return nil }
        if let (offset, end) = relativeYear(at: first), let date = PartialDate(year: published.year + offset) {
            return Found(tokens: first..<end, date: date)
        }
        return RelativeDays(reading: reading, published: published).date(at: first)
    }

    private func relativeYear(at first: Int) -> (offset: Int, end: Int)? {
        if let mark = reading.mark(at: first, .calendar, .this, .last),
            let unit = reading.mark(at: mark.end, .calendar, .year)
        {
            return (mark.roles.contains(.this) ? 0 : -1, unit.end)
        }
        if let unit = reading.mark(at: first, .calendar, .year), let mark = reading.mark(at: unit.end, .calendar, .last)
        {
            return (-1, mark.end)
        }
        return nil
    }
}
