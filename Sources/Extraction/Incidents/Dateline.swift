import Evidence
import Language

/// The day on which a dispatch was written, as its first words state it: "SAN SALVADOR, 4 JAN 90 --".
struct Dateline: Sendable {
    /// How many tokens a dateline may take.
    private static let reach = 24
    /// Two digits from here on are years of the last century.
    private static let century = 50

    let reading: Reading

    /// `nil` when the text does not open with a place and a day.
    var day: PartialDate? {
        let tokens = reading.tokens
        for index in 0..<min(Self.reach, max(0, tokens.count - 2)) {
            guard let day = number(index), (1...31).contains(day),
                let month = reading.mark(at: index + 1, .calendar, .month), month.end < tokens.count,
                let value = reading.entry(month).value, let year = number(month.end)
            else { continue }
            let full = year < 100 ? year + (year >= Self.century ? 1900 : 2000) : year
            return PartialDate(year: full, month: Int(value), day: day)
        }
        return nil
    }

    private func number(_ index: Int) -> Int? {
        guard reading.tokens[index].kind == .number else { return nil }
        return Int(reading.words(index..<index + 1))
    }
}
