import Testing

@testable import Evaluation

@Suite struct MatchingTests {
    @Test func `a partner gives way so that another finds one too`() {
        #expect(Matching.largest([[0], [0, 1]]) == [0: 0, 1: 1])
        #expect(Matching.largest([[0, 1], [0]]) == [0: 1, 1: 0])
        #expect(Matching.largest([[0], [0], [0]]).count == 1)
        #expect(Matching.largest([]).isEmpty)
    }

    @Test func `an assignment has the greatest total of all, as trying every one shows`() {
        var generator = SplitMix64(seed: 3)
        for _ in 0..<60 {
            let rows = Int.random(in: 1...4, using: &generator)
            let columns = Int.random(in: 1...4, using: &generator)
            let credits = (0..<rows).map { _ in
                (0..<columns).map { _ in Double(Int.random(in: 0...5, using: &generator)) }
            }
            let best = Assignment.best(credits)
            #expect(Set(best.values).count == best.count)
            #expect(best.allSatisfy { credits[$0.key][$0.value] > 0 })
            #expect(best.reduce(0) { $0 + credits[$1.key][$1.value] } == Self.greatest(credits[...], []))
        }
    }

    /// The greatest total, found by trying all.
    static func greatest(_ rows: ArraySlice<[Double]>, _ taken: Set<Int>) -> Double {
        guard let row = rows.first else { return 0 }
        let without = greatest(rows.dropFirst(), taken)
        return row.indices.filter { !taken.contains($0) }.map { column in
            row[column] + greatest(rows.dropFirst(), taken.union([column]))
        }.reduce(without, max)
    }

    @Test func `names are the same when they share half of the words of the shorter one`() {
        #expect(NameComparison.isSame("Ministerio del Interior de Perú", "Ministerio del Interior"))
        #expect(NameComparison.isSame("Rubén Valle", "valle"))
        #expect(NameComparison.isSame("José Peña", "JOSE PENA"))
        #expect(!NameComparison.isSame("the police of Lima", "the mayor of Ica"))
        #expect(!NameComparison.isSame(nil, "Ana"))
        #expect(NameComparison.isSame(nil, nil))
        #expect(NameComparison.agreement("Ana Ríos", "Ana Rios") == 2)
        #expect(NameComparison.agreement("Ana Ríos", "Juan Ríos") < 2)
        #expect(NameComparison.agreement("Ana", "Juan") == 0)
    }
}
