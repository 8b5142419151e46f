import Testing

@testable import Analysis

@Suite struct ProportionIntervalTests {
    /// METHODS.md, sections 1 and 2; the last two are rounded there to whole percent.
    @Test(arguments: [
        (11, 20, 31.5, 76.9, 0.05), (33, 51, 50, 78, 0.5), (17, 51, 21, 48, 0.5), (48, 51, 83.8, 98.8, 0.05),
    ])
    func `the published intervals are reproduced`(x: Int, n: Int, low: Double, high: Double, within: Double) throws {
        let interval = try #require(ProportionInterval(x, of: n))
        #expect(abs(interval.low * 100 - low) <= within)
        #expect(abs(interval.high * 100 - high) <= within)
        #expect(interval.estimate == Double(x) / Double(n))
    }

    @Test func `none of six leaves room for 39.3 percent on one side`() throws {
        let upper = try #require(ProportionInterval.upperLimit(0, of: 6))
        #expect(abs(upper * 100 - 39.3) <= 0.05)
        #expect(ProportionInterval.lowerLimit(0, of: 6) == 0)
    }

    @Test func `with none or all the limits have a closed form`() throws {
        // P(X = 0) = (1 - p)^n and P(X = n) = p^n, so both limits can be written down.
        let none = try #require(ProportionInterval(0, of: 1))
        #expect(none.low == 0)
        #expect(abs(none.high - 0.975) < 1e-12)
        let all = try #require(ProportionInterval(1, of: 1))
        #expect(abs(all.low - 0.025) < 1e-12)
        #expect(all.high == 1)
    }

    @Test func `x of n and the rest of n mirror each other`() throws {
        for n in 1...40 {
            for x in 0...n {
                let one = try #require(ProportionInterval(x, of: n))
                let other = try #require(ProportionInterval(n - x, of: n))
                #expect(abs(one.low - (1 - other.high)) < 1e-11)
                #expect(one.low <= one.estimate && one.estimate <= one.high)
            }
        }
    }

    @Test func `a hundred thousand trials neither overflow nor vanish`() throws {
        // The normal approximation is good to four digits here: 0.5 plus or minus 1.96 * 0.5 / sqrt(100,000).
        let interval = try #require(ProportionInterval(50_000, of: 100_000))
        #expect(abs(interval.low - 0.4969) < 1e-4)
        #expect(abs(interval.high - 0.5031) < 1e-4)
        let rare = try #require(ProportionInterval(0, of: 100_000))
        #expect(abs(rare.high - 3.6888e-5) < 1e-8)
    }

    @Test(arguments: [(-1, 5), (6, 5), (0, 0)])
    func `a count that cannot be has no interval`(x: Int, n: Int) {
        #expect(ProportionInterval(x, of: n) == nil)
    }

    @Test(arguments: [0.0, 1.0, -0.5, .nan])
    func `a confidence that cannot be has no interval`(confidence: Double) {
        #expect(ProportionInterval(1, of: 2, confidence: confidence) == nil)
    }

    @Test func `the tail is the sum of the binomial terms`() {
        // 10 trials at 0.5: P(X >= 8) = (45 + 10 + 1) / 1024.
        #expect(abs(BinomialTail(trials: 10).atLeast(8, p: 0.5) - 56.0 / 1024) < 1e-15)
        #expect(BinomialTail(trials: 10).atLeast(0, p: 0.5) == 1)
        #expect(BinomialTail(trials: 10).atLeast(1, p: 0) == 0)
        #expect(BinomialTail(trials: 10).atLeast(10, p: 1) == 1)
    }
}
