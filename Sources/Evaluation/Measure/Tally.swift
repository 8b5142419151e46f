/// How many were found, how many of those read are wrong or spurious, and how many were missed.
public struct Tally: Hashable, Sendable {
    public var found: Int
    public var spurious: Int
    public var missed: Int

    public init(found: Int = 0, spurious: Int = 0, missed: Int = 0) {
        self.found = found
        self.spurious = spurious
        self.missed = missed
    }

    /// From the numbers of right ones, of all that were read and of all in the gold.
    init(right: Int, read: Int, gold: Int) {
        self.init(found: right, spurious: read - right, missed: gold - right)
    }

    /// The number in the gold.
    public var gold: Int { found + missed }

    /// The share of right ones among those read; `nil` when none was read.
    public var precision: Double? { Self.ratio(found, found + spurious) }

    /// The share of those in the gold that were found; `nil` when it holds none.
    public var recall: Double? { Self.ratio(found, found + missed) }

    /// The harmonic mean of the two; `nil` when nothing was read and the gold holds none.
    public var f1: Double? { Self.ratio(2 * found, 2 * found + spurious + missed) }

    private static func ratio(_ top: Int, _ bottom: Int) -> Double? {
        bottom == 0 ? nil : Double(top) / Double(bottom)
    }

    public static func + (left: Tally, right: Tally) -> Tally {
        Tally(
            found: left.found + right.found, spurious: left.spurious + right.spurious,
            missed: left.missed + right.missed)
    }
}
