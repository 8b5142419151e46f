import Evidence

/// How numbers are written.
///
/// English groups digits with commas. Spanish follows the Ortografía of the RAE and ASALE (2010): groups of three set
/// apart by a thin space, never a point or comma, and numbers of four digits left whole; the decimal sign is a comma.
extension Wording {
    private static let thinSpace = "\u{202F}"

    /// A number as precise as it is: "3,000", "45 000", "1.5".
    func number(_ value: Double) -> String {
        guard let whole = Int(exactly: value) else {
            let (digits, fraction) = parts("\(value)")
            return fraction.isEmpty ? digits : grouped(digits) + say(en: ".", es: ",") + fraction
        }
        return (whole < 0 ? "−" : "") + grouped(String(whole.magnitude))
    }

    /// The numbers that words allow: "27", "≥ 20", "≤ 3,000", "≈ 90–100", "not recorded".
    func range(low: Double?, high: Double?, approximate: Bool, unit: String?) -> String {
        let numbers: String
        switch (low, high) {
        case (nil, nil): return notRecorded
        case (let low?, nil): numbers = "≥\u{A0}" + number(low)
        case (nil, let high?): numbers = "≤\u{A0}" + number(high)
        case (let low?, let high?): numbers = low == high ? number(low) : "\(number(low))–\(number(high))"
        }
        return (approximate ? "≈\u{A0}" : "") + numbers + with(unit)
    }

    /// The value of a claim.
    func value(of figure: Figure) -> String {
        range(low: figure.low, high: figure.high, approximate: figure.approximate, unit: figure.unit)
    }

    /// A bound of a reconciled figure, or that the sources set none.
    func bound(_ value: Double?, unit: String?, otherwise: String) -> String {
        value.map { number($0) + with(unit) } ?? otherwise
    }

    /// A proportion as a whole percentage: two significant digits are what n < 100 carries.
    func percent(_ proportion: Double) -> String {
        let value = Int((proportion * 100).rounded())
        return "\(value)" + say(en: "%", es: "\(Self.thinSpace)%")
    }

    /// Two proportions: "32–77%".
    func percent(_ low: Double, to high: Double) -> String {
        "\(Int((low * 100).rounded()))–" + percent(high)
    }

    private func with(_ unit: String?) -> String {
        switch unit {
        case nil: ""
        case "%": say(en: "%", es: "\(Self.thinSpace)%")
        case let unit?: "\u{A0}" + unit
        }
    }

    private func parts(_ text: String) -> (String, String) {
        let parts = text.split(separator: ".", maxSplits: 1)
        // "1e+20" has no fraction that could be set apart: it stays as it is.
        guard parts.count == 2, !text.contains("e") else { return (text, "") }
        return (String(parts[0]), String(parts[1]))
    }

    private func grouped(_ digits: String) -> String {
        if language == .spanish, digits.utf8.count <= 4 { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += say(en: ",", es: Self.thinSpace) }
            result.append(digit)
        }
        return result
    }
}
