import Language

/// Reads the plain whole numbers of dates: a day, a month, a year.
struct CalendarNumber: Sendable {
    let reading: Reading

    /// A number token's value between two limits, written in digits alone.
    func value(at index: Int, _ limits: ClosedRange<Int>) -> Int? {
        guard index >= 0, index < reading.tokens.count, reading.tokens[index].kind == .number else { return nil }
        let token = reading.tokens[index]
        guard token.end - token.start <= 4 else { return nil }
        var value = 0
        for byte in reading.bytes[Int(token.start)..<Int(token.end)] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte & 15)
        }
        return limits.contains(value) ? value : nil
    }

    /// A year of four digits.
    func year(at index: Int) -> Int? { value(at: index, 1900...2099) }

    /// How many digits a number token has.
    func length(at index: Int) -> Int {
        index < reading.tokens.count ? Int(reading.tokens[index].end - reading.tokens[index].start) : 0
    }

    /// Whether nothing stands between a token and the one before.
    func isGlued(_ index: Int) -> Bool {
        index > 0 && index < reading.tokens.count && !reading.tokens[index].shape.contains(.spaced)
    }
}
