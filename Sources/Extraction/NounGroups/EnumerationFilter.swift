import Language

/// Keeps "a", "un" and "one" as numbers only beside other numbers: "a general, a commander and seven officers".
struct EnumerationFilter: Sendable {
    let reading: Reading

    func filtered(_ groups: [NounGroup]) -> [NounGroup] {
        var keep = groups.map { !$0.quantity.isOne }
        // Twice over the row, so that the first of three is reached from the last.
        for _ in 0..<2 {
            for index in groups.indices where !keep[index] {
                let before = index > 0 && keep[index - 1] && areListed(groups[index - 1], groups[index])
                let after = index + 1 < groups.count && keep[index + 1] && areListed(groups[index], groups[index + 1])
                keep[index] = before || after
            }
        }
        return zip(groups, keep).filter(\.1).map(\.0)
    }

    /// Only commas, "and" and words of bound stand between two groups of people.
    private func areListed(_ first: NounGroup, _ second: NounGroup) -> Bool {
        guard case .people = first.head, case .people = second.head else { return false }
        let gap = first.extent.upperBound..<max(first.extent.upperBound, second.quote.lowerBound)
        return !gap.isEmpty && gap.count <= 2
            && gap.allSatisfy { reading.isSign($0, Sign.comma) || reading.isFunction($0, .coordinator) }
    }
}
