/// A line or word of a text as it was read, and the one of the gold text that it stands for, in code points.
struct AlignedPiece {
    let read: Range<Int>
    let gold: Range<Int>
    /// How many code points at the beginning are the same in both.
    let prefix: Int
    /// How many at the end are the same.
    let suffix: Int

    /// Two runs of the same code points.
    init(read: Range<Int>, gold: Range<Int>) {
        self.init(read: read, gold: gold, prefix: read.count, suffix: read.count)
    }

    init(read: Range<Int>, gold: Range<Int>, prefix: Int, suffix: Int) {
        self.read = read
        self.gold = gold
        self.prefix = prefix
        self.suffix = suffix
    }

    /// Where a span begins in the gold that begins here in what was read: inside letters that differ, with the piece.
    func gold(start point: Int) -> Int { place(of: point) ?? gold.lowerBound }

    /// Where a span ends in the gold that ends here in what was read: inside letters that differ, with the piece.
    func gold(end point: Int) -> Int { place(of: point) ?? gold.upperBound }

    private func place(of point: Int) -> Int? {
        if point - read.lowerBound <= prefix { return gold.lowerBound + point - read.lowerBound }
        if read.upperBound - point <= suffix { return gold.upperBound - (read.upperBound - point) }
        return nil
    }
}
