import Evidence
import Language

/// Reads decades: "the 1990s", "the '80s", "los años noventa", "la década de 1980", "the nineties".
struct DecadeGrammar: Sendable {
    let reading: Reading
    private var numbers: CalendarNumber { CalendarNumber(reading: reading) }

    init(reading: Reading) { self.reading = reading }

    func decade(at first: Int) -> DateSpan? {
        if let (year, end) = plural(at: first) { return span(first, end, year) }
        guard let mark = reading.mark(at: first, .calendar, .decade) else { return nil }
        if let value = reading.entry(mark).value { return span(first, mark.end, Int(value)) }
        var index = mark.end
        for _ in 0..<2
        where reading.isFunction(index, .determiner, .of) || reading.mark(at: index, .calendar, .decade) != nil {
            index += 1
        }
        if let (year, end) = plural(at: index) { return span(first, end, year) }
        if let year = numbers.year(at: index), year % 10 == 0, !mark.roles.contains(.year) || mark.end < index {
            return span(first, index + 1, year)
        }
        guard let ten = ten(at: index), reading.mark(at: index + 1, .people) == nil,
            reading.mark(at: index + 1, .quantity) == nil, !reading.isFunction(index + 1, .coordinator)
        else { return nil }
        return span(first, index + 1, 1900 + ten)
    }

    /// "1990s", "90s"
    private func plural(at index: Int) -> (year: Int, end: Int)? {
        guard numbers.isGlued(index + 1), let letter = reading.bytesOf(index + 1..<index + 2),
            reading.bytes[letter].elementsEqual("s".utf8)
        else { return nil }
        if let year = numbers.year(at: index), year % 10 == 0 { return (year, index + 2) }
        guard let value = numbers.value(at: index, 10...90), value % 10 == 0 else { return nil }
        return (1900 + value, index + 2)
    }

    /// "90", "noventa"
    private func ten(at index: Int) -> Int? {
        if let value = numbers.value(at: index, 20...90), value % 10 == 0 { return value }
        guard let mark = reading.mark(at: index, .quantity, .ten) else { return nil }
        return reading.entry(mark).value.map { Int($0) }
    }

    private func span(_ first: Int, _ end: Int, _ year: Int) -> DateSpan? {
        guard let from = PartialDate(year: year), let to = PartialDate(year: year + 9) else { return nil }
        return DateSpan(first..<end, from: from, to: to)
    }
}
