/// Intervals by resampling texts with replacement (Efron and Tibshirani 1993, chapter 13: percentiles).
enum Bootstrap {
    static let resamples = 1000
    private static let seed: UInt64 = 7

    /// The 95% interval of the F1 of each measure.
    ///
    /// - Parameter rows: the tallies of each text. The same resamples serve every measure.
    static func intervals(_ rows: [[Measure: Tally]], of measures: [Measure]) -> [Measure: ClosedRange<Double>] {
        guard !rows.isEmpty else { return [:] }
        let samples = samples(of: rows.count)
        var intervals: [Measure: ClosedRange<Double>] = [:]
        for measure in measures {
            let column = rows.map { $0[measure] ?? Tally() }
            let drawn = samples.compactMap { sample in
                var sum = Tally()
                for (index, times) in sample.enumerated() where times > 0 {
                    sum.found += times * column[index].found
                    sum.spurious += times * column[index].spurious
                    sum.missed += times * column[index].missed
                }
                return sum.f1
            }.sorted()
            guard !drawn.isEmpty else { continue }
            intervals[measure] = drawn[Int(0.025 * Double(drawn.count))]...drawn[Int(0.975 * Double(drawn.count))]
        }
        return intervals
    }

    /// How often each text is drawn in each resample.
    private static func samples(of count: Int) -> [[Int]] {
        var generator = SplitMix64(seed: seed)
        return (0..<resamples).map { _ in
            var times = [Int](repeating: 0, count: count)
            for _ in 0..<count { times[Int(generator.next(upperBound: UInt64(count)))] += 1 }
            return times
        }
    }
}
