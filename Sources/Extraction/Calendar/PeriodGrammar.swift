import Evidence
import Language

/// Reads dates and periods of a text: "between June 2012 and June 2015", "entre 2011 y 2015", "2011-2015", "since 2012".
struct PeriodGrammar: Sendable {
    let reading: Reading
    let dates: DateGrammar

    init(reading: Reading, published: PartialDate?) {
        self.reading = reading
        dates = DateGrammar(reading: reading, published: published)
    }

    /// All mentions, in order, none overlapping.
    func mentions() -> [DateMention] {
        var result: [DateMention] = []
        var index = 0
        while index < reading.tokens.count {
            guard canBegin(index), let mention = between(at: index) ?? open(at: index) ?? plain(at: index) else {
                index += 1
                continue
            }
            result.append(mention)
            index = mention.tokens.upperBound
        }
        return result
    }

    /// Only numbers, words of the calendar and "between" can begin a date; looks at nothing else.
    private func canBegin(_ index: Int) -> Bool {
        if reading.tokens[index].kind == .number { return true }
        return reading.marks(at: index).contains {
            let concept = $0.concept
            return concept == .calendar || concept == .bound
        }
    }

    /// "between A and B", "entre A y B", "from A to B", "de A a B", "desde A hasta B"
    private func between(at first: Int) -> DateMention? {
        guard
            let opening = reading.mark(at: first, .calendar, .between, .from, .since)
                ?? reading.mark(at: first, .bound, .between)
        else { return nil }
        guard let from = dated(at: opening.end) else { return nil }
        guard let second = joined(after: from.tokens.upperBound), let to = dated(at: second) else {
            return nil
        }
        return period(first, from, to)
    }

    private func joined(after index: Int) -> Int? {
        guard index < reading.tokens.count else { return nil }
        if reading.isFunction(index, .coordinator) { return index + 1 }
        if reading.isSign(index, Sign.hyphen) || reading.isSign(index, Sign.dash) { return index + 1 }
        if let mark = reading.mark(at: index, .bound, .to) ?? reading.mark(at: index, .calendar, .until) {
            return mark.end
        }
        return nil
    }

    /// A date, after "the", "el", "early", "the year", "los años".
    private func dated(at index: Int) -> DateGrammar.Found? {
        var index = index
        for _ in 0..<3 {
            if let found = dates.date(at: index) { return found }
            if let mark = reading.mark(at: index, .calendar, .earlyLate, .year) {
                index = mark.end
            } else if reading.isFunction(index, .determiner, .of) {
                index += 1
            } else {
                return nil
            }
        }
        return dates.date(at: index)
    }

    /// In "between June and August 2015" the first month takes the year of the second.
    private func period(_ first: Int, _ from: DateGrammar.Found, _ to: DateGrammar.Found) -> DateMention? {
        guard from.date <= to.date || from.date.year <= to.date.year else { return nil }
        return DateMention(
            tokens: first..<to.tokens.upperBound, period: Period(from: from.date, to: to.date))
    }

    /// "since 2012", "desde junio de 2012", "until 2015"
    private func open(at first: Int) -> DateMention? {
        if let mark = reading.mark(at: first, .calendar, .since), let from = dated(at: mark.end) {
            return DateMention(tokens: first..<from.tokens.upperBound, period: Period(from: from.date, to: nil))
        }
        return nil
    }

    /// A single date, or two years with a dash between.
    private func plain(at first: Int) -> DateMention? {
        guard let from = dates.date(at: first) else { return nil }
        let end = from.tokens.upperBound
        if from.date.month == nil, end + 1 < reading.tokens.count,
            reading.isSign(end, Sign.hyphen) || reading.isSign(end, Sign.dash), let to = dates.date(at: end + 1),
            from.date < to.date
        {
            return period(first, from, to)
        }
        return DateMention(tokens: from.tokens, period: Period(on: from.date))
    }
}
