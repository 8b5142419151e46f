/// Precision, recall and F1 of one measure over several texts, with the interval of the F1.
public struct Estimate: Hashable, Sendable {
    public let tally: Tally
    /// The 95% interval of the F1, by resampling texts; `nil` when no resample has one.
    public let interval: ClosedRange<Double>?

    public init(tally: Tally, interval: ClosedRange<Double>?) {
        self.tally = tally
        self.interval = interval
    }
}
