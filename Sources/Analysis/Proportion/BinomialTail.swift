/// Exact tail probabilities of the binomial distribution, which are the regularised incomplete beta function at
/// whole numbers: P(X >= x) = I_p(x, n - x + 1) (DLMF 8.17.5, https://dlmf.nist.gov/8.17.E5).
///
/// Terms are taken relative to the largest one and divided by their sum, so that nothing overflows, no logarithm
/// or gamma function is needed, and terms too small to be represented are too small to matter.
struct BinomialTail {
    let trials: Int

    /// P(X >= x) for the probability `p` of one trial.
    ///
    /// - Precondition: `0 <= x <= trials` and `0 <= p <= 1`.
    func atLeast(_ x: Int, p: Double) -> Double {
        precondition(0 <= x && x <= trials && 0 <= p && p <= 1, "the count and the probability exist")
        if x == 0 || p == 1 { return 1 }
        if p == 0 { return 0 }
        let odds = p / (1 - p)
        let mode = min(trials, Int(Double(trials + 1) * p))
        var below = 0.0
        var above = 0.0
        func add(_ term: Double, at count: Int) {
            if count >= x { above += term } else { below += term }
        }
        add(1, at: mode)
        var term = 1.0
        for count in mode..<max(mode, trials) where term > 0 {
            term *= Double(trials - count) / Double(count + 1) * odds
            add(term, at: count + 1)
        }
        term = 1
        for count in stride(from: mode, to: 0, by: -1) where term > 0 {
            term *= Double(count) / Double(trials - count + 1) / odds
            add(term, at: count - 1)
        }
        return above / (above + below)
    }

    /// The probability of one trial at which P(X >= x) reaches a value: the inverse of the incomplete beta function.
    ///
    /// Bisection, since the tail grows with p; it ends when no number lies between the two ends.
    ///
    /// - Precondition: `1 <= x <= trials` and `0 < value < 1`.
    func probability(atLeast x: Int, reaches value: Double) -> Double {
        precondition(1 <= x && x <= trials && 0 < value && value < 1, "the tail takes the value somewhere")
        var low = 0.0
        var high = 1.0
        while true {
            let middle = (low + high) / 2
            if middle <= low || middle >= high || high - low < 1e-14 { return middle }
            if atLeast(x, p: middle) < value { low = middle } else { high = middle }
        }
    }
}
