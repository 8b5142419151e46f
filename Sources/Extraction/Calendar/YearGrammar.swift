import Evidence
import Language

/// Tells a year from a count: "in 2014 soldiers died" has a year, "2014 soldiers died" a count.
struct YearGrammar: Sendable {
    let reading: Reading
    private var numbers: CalendarNumber { CalendarNumber(reading: reading) }

    init(reading: Reading) { self.reading = reading }

    /// "2012", "2014-15", "2011-2015".
    func year(at first: Int) -> DateSpan? {
        guard let year = numbers.year(at: first), let from = PartialDate(year: year) else { return nil }
        guard !reading.isSign(first - 1, Sign.dollar), !reading.isSign(first + 1, Sign.percent) else { return nil }
        if numbers.isGlued(first), first > 0, !canStandBefore(first - 1) { return nil }
        if reading.isSign(first + 1, Sign.hyphen) || reading.isSign(first + 1, Sign.dash),
            reading.tokens.indices.contains(first + 2), reading.tokens[first + 2].kind == .number,
            numbers.isGlued(first + 1), numbers.isGlued(first + 2)
        {
            return joined(first, from)
        }
        guard !isCounted(first, year) else { return nil }
        return DateSpan(first..<first + 1, on: from)
    }

    private func canStandBefore(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        return token.kind == .sign && (token.sign == Sign.opening || Sign.isQuotation(token.sign))
    }

    /// "2011-2015", "2014-15", "2020-07"; "2015-045" is the number of a file.
    private func joined(_ first: Int, _ from: PartialDate) -> DateSpan? {
        let tokens = first..<first + 3
        if let second = numbers.year(at: first + 2), second > from.year, let to = PartialDate(year: second) {
            return DateSpan(tokens, from: from, to: to)
        }
        guard numbers.length(at: first + 2) == 2, let second = numbers.value(at: first + 2, 1...99) else { return nil }
        if second <= 12, let date = PartialDate(year: from.year, month: second) { return DateSpan(tokens, on: date) }
        guard second == from.year % 100 + 1, let to = PartialDate(year: from.year + 1) else { return nil }
        return DateSpan(tokens, from: from, to: to)
    }

    /// Whether the number counts the noun that follows it.
    private func isCounted(_ first: Int, _ year: Int) -> Bool {
        guard isNoun(first + 1) else { return false }
        let before = first - 1
        guard before >= 0 else { return true }
        if reading.mark(at: before, .calendar, .until, .from) != nil || isBound(before) {
            // "hasta 2000 policías" counts; "hasta 2014 policías" does not. "The 2014 police operation" was in 2014.
            if reading.isFunction(before, .determiner) { return !isEvent(first + 1) }
            return year % 100 == 0
        }
        if reading.mark(at: before, .calendar) != nil { return false }
        if reading.isFunction(before, .determiner) { return !isEvent(first + 1) }
        return !reading.isFunction(before, .preposition) || reading.isFunction(before, .of, .by, .objectMarker)
    }

    private func isBound(_ index: Int) -> Bool {
        reading.mark(at: index, .bound, .atLeast, .moreThan, .atMost, .lessThan, .nearly, .about, .total) != nil
    }

    private func isNoun(_ index: Int) -> Bool {
        reading.marks(at: index).contains {
            switch $0.concept {
            case .people, .event: true
            case .killed, .injured, .arrested, .disappeared: $0.roles.contains(.state) || $0.roles.contains(.nominal)
            default: false
            }
        }
    }

    /// "police operation", "killing": an event within the next three words, or right behind.
    private func isEvent(_ first: Int) -> Bool {
        (first..<first + 3).contains { reading.mark(at: $0, .event) != nil }
            || reading.marks(at: first).contains { $0.concept.category != nil && $0.roles.contains(.nominal) }
    }
}
