import Evidence
import Language

/// Reads dates and periods of a text: "between June 2012 and June 2015", "entre 2011 y 2015", "since 2012", "ayer".
struct PeriodGrammar: Sendable {
    let reading: Reading
    private let published: PartialDate?
    private let ranges: DateRangeGrammar
    private let dates: DateGrammar
    private let years: YearGrammar
    private let decades: DecadeGrammar
    private let relative: RelativeDates

    init(reading: Reading, published: PartialDate?) {
        self.reading = reading
        self.published = published
        dates = DateGrammar(reading: reading)
        years = YearGrammar(reading: reading)
        decades = DecadeGrammar(reading: reading)
        relative = RelativeDates(reading: reading, published: published)
        ranges = DateRangeGrammar(reading: reading, published: published)
    }

    /// All mentions, in order, none overlapping.
    func mentions() -> [DateMention] {
        var result: [DateMention] = []
        var named: PartialDate?
        var index = 0
        while index < reading.tokens.count {
            guard canBegin(index), let mention = mention(at: index, named) else {
                index += 1
                continue
            }
            if let date = mention.period.from, date == mention.period.to { named = date }
            result.append(mention)
            index = mention.tokens.upperBound
        }
        return result
    }

    /// Only numbers, words of the calendar, "between" and "of" can begin a date; looks at nothing else.
    private func canBegin(_ index: Int) -> Bool {
        if reading.tokens[index].kind == .number { return true }
        return reading.mark(at: index, .calendar) != nil || reading.mark(at: index, .bound, .between) != nil
            || reading.isFunction(index, .of) || reading.mark(at: index, .quantity) != nil
    }

    private func mention(at index: Int, _ named: PartialDate?) -> DateMention? {
        if let range = ranges.range(at: index) {
            return DateMention(tokens: range.tokens, period: Period(from: range.from, to: range.to))
        }
        return open(at: index, named) ?? plain(at: index, named)
    }

    /// "since 2012", "desde junio de 2012", "until 2015", "antes de 2012"
    private func open(at first: Int, _ named: PartialDate?) -> DateMention? {
        for mark in reading.marks(at: first) where mark.concept == .calendar {
            let opens = mark.roles.contains(.since) || mark.roles.contains(.after)
            guard opens || mark.roles.contains(.until) || mark.roles.contains(.before),
                let date = dated(at: mark.end, named)
            else { continue }
            let period = opens ? Period(from: date.from, to: nil) : Period(from: nil, to: date.to)
            return DateMention(tokens: first..<date.tokens.upperBound, period: period)
        }
        return nil
    }

    /// A date, after "the", "el", "early", "the year", "los años".
    private func dated(at index: Int, _ named: PartialDate?) -> DateSpan? {
        var index = index
        for _ in 0..<3 {
            if let found = single(at: index, named) { return found }
            if let mark = reading.mark(at: index, .calendar, .earlyLate, .year) {
                index = mark.end
            } else if reading.isFunction(index, .determiner, .of, .preposition) {
                index += 1
            } else {
                return nil
            }
        }
        return single(at: index, named)
    }

    private func single(at index: Int, _ named: PartialDate?) -> DateSpan? {
        if let parts = dates.parts(at: index) {
            return parts.latest(until: published).map { DateSpan(parts.tokens, on: $0) }
        }
        return relative.date(at: index, after: named) ?? decades.decade(at: index) ?? years.year(at: index)
    }

    private func plain(at first: Int, _ named: PartialDate?) -> DateMention? {
        // "last July" and "julio pasado" before "July".
        if let found = relative.date(at: first, after: named) ?? decades.decade(at: first) {
            return DateMention(tokens: found.tokens, period: Period(from: found.from, to: found.to))
        }
        if let parts = dates.parts(at: first) {
            let date = parts.latest(until: published)
            return DateMention(tokens: parts.tokens, period: Period(from: date, to: date))
        }
        return years.year(at: first).map { DateMention(tokens: $0.tokens, period: Period(from: $0.from, to: $0.to)) }
    }
}
