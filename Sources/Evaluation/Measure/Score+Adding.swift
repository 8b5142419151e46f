extension Score {
    /// Counts one answer of a measure that is a share of right ones.
    mutating func add(_ measure: Measure, isRight: Bool) {
        let one = isRight ? Tally(found: 1) : Tally(spurious: 1, missed: 1)
        tallies[measure, default: Tally()] = tallies[measure, default: Tally()] + one
    }
}
