import Evidence
import Language

/// Who or what a figure counts: what its noun says, or for a number without a noun, the noun that it leaves out.
struct CountedGrammar: Sendable {
    /// How far around a rank the words that say whose it is may stand, in tokens.
    private static let reach = 40

    let reading: Reading
    let earlier: EarlierFigures
    /// The number of the sentence.
    let sentence: Int

    func counted(_ decisions: [CategoryGrammar.Decision], _ position: Int, limit: Int) -> Counted {
        let decision = decisions[position]
        let group = decision.group
        if isOthers(group), let named = named(decisions, position) { return named }
        guard case .none = group.head else { return isMilitary(group, limit) ? .military : group.counted }
        if decision.reading.category == .operationsOrCases { return .events }
        if let named = ContinuationRule.complement(of: group, in: reading, limit: limit) { return named }
        // "43 and 21 people": the noun of the second holds for the first.
        if position + 1 < decisions.count,
            decisions[position + 1].rule == "coordination" || decision.rule == "coordination",
            case .people(let counted) = decisions[position + 1].group.head
        {
            return counted
        }
        if let named = named(decisions, position) { return named }
        if group.extent != group.quote || decision.rule == ContinuationRule.rule,
            let last = earlier.last(before: sentence, within: 1)
        {
            return last.counted
        }
        return group.counted
    }

    /// "12 others"
    private func isOthers(_ group: NounGroup) -> Bool {
        guard case .people = group.head, let mark = group.mark else { return false }
        return mark.end == mark.first + 1 && reading.mark(at: mark.first, .bound, .another) != nil
    }

    /// The people whom the groups before name, the nearest first.
    private func named(_ decisions: [CategoryGrammar.Decision], _ position: Int) -> Counted? {
        for before in decisions[max(0, position - 8)..<position].reversed() where !isOthers(before.group) {
            if case .people(let counted) = before.group.head { return counted }
        }
        return nil
    }

    /// Ranks are of the police unless the words around name soldiers or an army, and no police.
    private func isMilitary(_ group: NounGroup, _ limit: Int) -> Bool {
        guard let mark = group.mark, mark.concept == .people, mark.roles.contains(.rank) else { return false }
        var military = false
        for index in max(0, group.quote.lowerBound - Self.reach)..<min(limit, group.quote.upperBound + Self.reach) {
            guard let other = reading.mark(at: index, .people), !other.roles.contains(.rank) else { continue }
            switch reading.entry(other).kind {
            case "police": return false
            case "military": military = true
            default: continue
            }
        }
        return military
    }
}
