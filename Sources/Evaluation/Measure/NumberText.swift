/// Bounds as words of a miss: "27", "at least 20", "up to 300", "40 to 50".
enum NumberText {
    static func bounds(_ low: Double?, _ high: Double?) -> String {
        switch (low, high) {
        case (let low?, let high?): low == high ? number(low) : "\(number(low)) to \(number(high))"
        case (let low?, nil): "at least \(number(low))"
        case (nil, let high?): "up to \(number(high))"
        case (nil, nil): "no number of"
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
}
