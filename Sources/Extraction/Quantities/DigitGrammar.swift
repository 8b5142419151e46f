import Language

/// Reads numbers in digits: "3,000", "100 000", "1.5 million", "2 dozen".
struct DigitGrammar: Sendable {
    let reading: Reading

    init(reading: Reading) { self.reading = reading }

    /// Not the "13" of "MS13" or "M-13", a clock time, a calibre (".38") or an ordinal.
    ///
    /// - Parameter second: the number is the second of a range, so that a hyphen stands before it.
    func numeral(at first: Int, second: Bool = false) -> Numeral? {
        guard let span = reading.bytesOf(first..<first + 1), let value = NumberReader.value(of: reading.bytes[span]),
            !isGlued(first, second: second)
        else { return nil }
        var (scaled, end) = grouped(first, value)
        while let mark = reading.mark(at: end, .quantity, .scale), let scale = reading.entry(mark).value {
            scaled *= scale
            end = mark.end
        }
        var traits: Numeral.Traits = []
        if let mark = reading.mark(at: end, .quantity, .collective), let dozen = reading.entry(mark).value, dozen <= 12
        {
            scaled *= dozen
            end = mark.end
            traits = .rough
        }
        return Numeral(first..<end, value: scaled, traits: traits)
    }

    /// "100 000": groups of three digits behind ordinary spaces.
    private func grouped(_ first: Int, _ value: Double) -> (value: Double, end: Int) {
        var value = value
        var end = first + 1
        guard value >= 1, isPlain(first, digits: 1...3) else { return (value, end) }
        while end < reading.tokens.count, isPlain(end, digits: 3...3), !reading.tokens[end].shape.contains(.startsLine),
            let span = reading.bytesOf(end..<end + 1), let group = NumberReader.value(of: reading.bytes[span])
        {
            value = value * 1000 + group
            end += 1
        }
        return (value, end)
    }

    private func isPlain(_ index: Int, digits: ClosedRange<Int>) -> Bool {
        let token = reading.tokens[index]
        return token.kind == .number && digits.contains(Int(token.end - token.start))
            && reading.bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private func isGlued(_ index: Int, second: Bool) -> Bool {
        let token = reading.tokens[index]
        if index > 0, !token.shape.contains(.spaced) {
            let before = reading.tokens[index - 1]
            if before.kind != .sign { return true }
            let joins = index > 1 && !before.shape.contains(.spaced)
            switch before.sign {
            case Sign.colon, Sign.slash, UInt8(ascii: "@"), Sign.fullStop, UInt8(ascii: "#"), UInt8(ascii: "_"):
                if !isMoney(index - 1) { return true }
            case Sign.hyphen where !second && joins && reading.tokens[index - 2].kind != .sign: return true
            default: break
            }
        }
        guard index + 1 < reading.tokens.count, !reading.tokens[index + 1].shape.contains(.spaced) else { return false }
        let after = reading.tokens[index + 1]
        let joined = index + 2 < reading.tokens.count && !reading.tokens[index + 2].shape.contains(.spaced)
        return after.kind == .word || (after.kind == .sign && [Sign.colon, Sign.slash].contains(after.sign) && joined)
    }

    /// "S/20": the slash belongs to the money.
    private func isMoney(_ sign: Int) -> Bool {
        sign > 0 && reading.marks(endingAt: sign + 1).contains { reading.entry($0).kind == "currency" }
    }
}
