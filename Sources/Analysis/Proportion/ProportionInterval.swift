/// The exact interval for a proportion: x of n.
///
/// Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
/// Biometrika 26 (1934) 404-413; METHODS.md, section 1. It covers at least as often as it says. Limits are
/// proportions from 0 to 1.
public struct ProportionInterval: Hashable, Sendable {
    /// x / n.
    public let estimate: Double
    public let low: Double
    public let high: Double

    /// The two-sided interval; with none or all of n the limit on that side is 0 or 1.
    ///
    /// - Parameter confidence: between 0 and 1, both excluded.
    /// - Returns: `nil` unless `0 <= x <= n`, `n > 0` and the confidence is one.
    public init?(_ x: Int, of n: Int, confidence: Double = 0.95) {
        let tail = (1 - confidence) / 2
        guard 0 < confidence, confidence < 1, let low = Self.lowerLimit(x, of: n, confidence: 1 - tail),
            let high = Self.upperLimit(x, of: n, confidence: 1 - tail)
        else { return nil }
        estimate = Double(x) / Double(n)
        self.low = low
        self.high = high
    }

    /// The one-sided lower limit, for "n of n; at least ...".
    public static func lowerLimit(_ x: Int, of n: Int, confidence: Double = 0.95) -> Double? {
        guard n > 0, 0 <= x, x <= n, 0 < confidence, confidence < 1 else { return nil }
        return x == 0 ? 0 : BinomialTail(trials: n).probability(atLeast: x, reaches: 1 - confidence)
    }

    /// The one-sided upper limit, for "0 of n; up to ...".
    public static func upperLimit(_ x: Int, of n: Int, confidence: Double = 0.95) -> Double? {
        guard n > 0, 0 <= x, x <= n, 0 < confidence, confidence < 1 else { return nil }
        return x == n ? 1 : BinomialTail(trials: n).probability(atLeast: x + 1, reaches: confidence)
    }
}
