import Evidence

/// Quantities as text: "27", "≥ 20", "≤ 3000", "90–100", "≈ 200".
enum FigureText {
    static func value(_ figure: Figure) -> String {
        value(low: figure.low, high: figure.high, approximate: figure.approximate)
    }

    static func value(low: Double?, high: Double?, approximate: Bool) -> String {
        let mark = approximate ? "≈ " : ""
        return switch (low, high) {
        case (let low?, let high?): mark + (low == high ? number(low) : "\(number(low))–\(number(high))")
        case (let low?, nil): "≥ \(number(low))"
        case (nil, let high?): "≤ \(number(high))"
        case (nil, nil): "not recorded"
        }
    }

    /// Without a decimal part where there is none.
    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
