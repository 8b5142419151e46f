import Evidence
import Language

/// What is said of one group holds for those that repeat its noun, or leave it out, behind "with" in the same sentence:
/// "Puerto Alba leads with 57 dead; Kelwick follows with 32", "136 víctimas ... 126 víctimas ... 74 víctimas".
struct ParallelGroups: Sendable {
    static let rule = "parallel"
    /// How many groups before are looked at.
    private static let reach = 6
    /// How far apart two groups may stand, in tokens.
    private static let span = 60

    let sentence: FigureSentence

    func fill(_ decisions: inout [CategoryGrammar.Decision?]) {
        let groups = sentence.groups
        for index in decisions.indices.dropFirst() where decisions[index] == nil {
            guard
                let before = decisions[max(0, index - Self.reach)..<index].last(where: {
                    $0.map { isPeople($0.group) } ?? false
                }) ?? nil,
                before.reading.category != .other, !isBarred(before.group, groups[index]),
                !groups[index].quantity.isOne, !groups[index].quantity.isZero,
                isSameNoun(before.group, groups[index]) && isBehindWith(groups[index]) || isElided(groups[index])
            else { continue }
            decisions[index] = CategoryGrammar.Decision(
                group: groups[index], reading: CategoryReading(before.reading.category, trigger: nil), rule: Self.rule)
        }
    }

    private func isPeople(_ group: NounGroup) -> Bool {
        switch group.head {
        case .people, .outcome, .none: true
        case .event, .homicides, .firearm, .money, .rate, .times: false
        }
    }

    private func isBarred(_ first: NounGroup, _ second: NounGroup) -> Bool {
        second.quote.lowerBound - first.quote.upperBound > Self.span
            || (first.quote.upperBound..<max(first.quote.upperBound, second.quote.lowerBound)).contains {
                sentence.reading.isSign($0, Sign.fullStop)
            }
    }

    private func isSameNoun(_ first: NounGroup, _ second: NounGroup) -> Bool {
        guard let a = first.mark, let b = second.mark, case .people = second.head else { return false }
        let reading = sentence.reading
        return a.concept == .people && a.end - a.first == b.end - b.first
            && zip(a.first..<a.end, b.first..<b.end).allSatisfy { reading.tokens[$0].word == reading.tokens[$1].word }
    }

    /// "..., with 32"
    private func isElided(_ group: NounGroup) -> Bool {
        guard case .none = group.head else { return false }
        if group.quantity.traits.contains(.repeated) { return true }
        return isBehindWith(group)
    }

    private func isBehindWith(_ group: NounGroup) -> Bool {
        sentence.reading.isFunction(group.quote.lowerBound - 1, .with)
    }
}
