import Evidence
import Language

/// Finds the noun that a number counts.
struct HeadGrammar: Sendable {
    /// A head with the tokens of the noun, and of all that belongs to it.
    struct Found {
        let head: NounGroup.Head
        let mark: Mark
        let end: Int
        let extent: Int
    }

    /// How many words may stand between a number and its noun: "11 heavily armed young suspected gang members".
    private static let longestModifier = 5

    let reading: Reading

    /// The head that follows a number, starting at a token and not passing the limit.
    func head(from first: Int, limit: Int) -> Found? {
        var index = first
        var skipped = 0
        while index < limit, skipped <= Self.longestModifier {
            if let found = head(at: index, limit: limit) { return found }
            guard canSkip(index) else { return nil }
            index += 1
            skipped += 1
        }
        return nil
    }

    private func head(at index: Int, limit: Int) -> Found? {
        for mark in reading.marks(at: index) where mark.end <= limit && !isCompound(mark.end) {
            let entry = reading.entry(mark)
            switch entry.concept {
            case .people:
                if entry.roles.contains(.transparent) { return members(mark, limit) }
                guard let counted = entry.kind.flatMap(Counted.init(rawValue:)) else { continue }
                if entry.roles.contains(.collectiveNoun), !standsAlone(mark) { continue }
                if isModifier(mark) { continue }
                return Found(head: .people(counted), mark: mark, end: mark.end, extent: extent(after: mark.end, limit))
            case .event:
                let head: NounGroup.Head = entry.kind == "homicide" ? .homicides : .event
                return Found(head: head, mark: mark, end: mark.end, extent: mark.end)
            case .thing:
                if entry.kind == "firearm" { return Found(head: .firearm, mark: mark, end: mark.end, extent: mark.end) }
                if entry.kind == "times" { return Found(head: .times, mark: mark, end: mark.end, extent: mark.end) }
            default:
                guard let category = entry.concept.category,
                    entry.roles.contains(.state) || entry.roles.contains(.nominal)
                else { continue }
                if precedesPeople(mark.end, limit) { continue }
                // "two trials", "three inquiries" count proceedings, not people.
                if entry.roles.contains(.nominal), [.charged, .investigated, .involved].contains(category) {
                    return Found(head: .event, mark: mark, end: mark.end, extent: mark.end)
                }
                if entry.roles.contains(.state), let counted = people(endingAt: mark) {
                    return Found(head: .people(counted), mark: mark, end: mark.end, extent: mark.end)
                }
                return Found(head: .outcome(category), mark: mark, end: mark.end, extent: mark.end)
            }
        }
        return nil
    }

    /// "riot-related complaints": the noun is only part of an adjective.
    private func isCompound(_ end: Int) -> Bool {
        guard reading.isSign(end, Sign.hyphen), end + 1 < reading.tokens.count else { return false }
        return !reading.tokens[end].shape.contains(.spaced) && !reading.tokens[end + 1].shape.contains(.spaced)
    }

    /// In "wounded victims", one term, the noun of people is the last word.
    private func people(endingAt mark: Mark) -> Counted? {
        guard mark.end - mark.first > 1, let noun = reading.mark(at: mark.end - 1, .people), noun.end == mark.end else {
            return nil
        }
        return reading.entry(noun).kind.flatMap(Counted.init(rawValue:))
    }

    /// "20 wounded officers": the state describes a noun that follows.
    private func precedesPeople(_ index: Int, _ limit: Int) -> Bool {
        index < limit && reading.marks(at: index).contains { $0.concept == .people }
    }

    /// In "police officers" and "gang members" a noun of people stands before the one that is counted.
    private func isModifier(_ mark: Mark) -> Bool {
        guard mark.roles.contains(.modifier), let next = reading.mark(at: mark.end, .people) else { return false }
        return !next.roles.contains(.collectiveNoun)
    }

    /// "200 police were implicated", but not "200 police vehicles".
    private func standsAlone(_ mark: Mark) -> Bool {
        guard mark.end < reading.tokens.count else { return true }
        let next = reading.tokens[mark.end]
        guard next.kind == .word else { return true }
        if reading.isFunction(
            mark.end, .auxiliary, .conditional, .preposition, .coordinator, .relative, .subordinator, .of)
        {
            return true
        }
        return reading.marks(at: mark.end).contains { $0.concept.category != nil }
    }

    /// "members of Peru's national police": who they are stands in the complement.
    private func members(_ mark: Mark, _ limit: Int) -> Found {
        // The term of the lexicon may hold the preposition: "members of".
        let noun = reading.isFunction(mark.end - 1, .of) ? mark.end - 1 : mark.end
        var index = noun
        if index < limit, reading.isFunction(index, .of) {
            for next in (index + 1)..<min(limit, max(index + 1, index + 10)) {
                if reading.isPossessive(next) { continue }
                if reading.tokens[next].kind == .sign, !Sign.isQuotation(reading.tokens[next].sign) { break }
                if reading.isFunction(next, .auxiliary, .relative) { break }
                if let people = reading.mark(at: next, .people), let kind = reading.entry(people).kind,
                    let counted = Counted(rawValue: kind)
                {
                    index = people.end
                    return Found(head: .people(counted), mark: mark, end: noun, extent: index)
                }
            }
        }
        // "army members": the body stands before.
        let body = reading.marks(endingAt: mark.first).first { $0.concept == .people && reading.entry($0).kind != nil }
        let counted = body.flatMap { reading.entry($0).kind }.flatMap(Counted.init(rawValue:)) ?? .other
        return Found(head: .people(counted), mark: mark, end: noun, extent: extent(after: noun, limit))
    }

    /// "officers of various ranks", "agentes de la Policía Nacional": the complement, up to the next verb or sign.
    private func extent(after end: Int, _ limit: Int) -> Int {
        // "dealers and users", "oficiales y suboficiales": one number for both nouns.
        if end + 1 < limit, reading.isFunction(end, .coordinator), let other = reading.mark(at: end + 1, .people),
            other.end <= limit
        {
            return extent(after: other.end, limit)
        }
        guard end < limit, reading.isFunction(end, .of) else { return end }
        var index = end + 1
        while index < limit, index < end + 8,
            reading.tokens[index].kind == .word || reading.isSign(index, Sign.other)
        {
            if reading.isFunction(index, .auxiliary, .conditional, .relative, .coordinator, .subordinator) { break }
            if reading.marks(at: index).contains(where: { $0.concept.category != nil }) { break }
            if reading.isFunction(index, .preposition), !reading.isFunction(index, .of) { break }
            index += 1
        }
        return index
    }

    private func canSkip(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .sign { return Sign.isQuotation(token.sign) || token.sign == Sign.hyphen }
        guard token.kind == .word else { return false }
        if reading.isFunction(
            index, .auxiliary, .conditional, .relative, .subordinator, .coordinator, .preposition, .pronoun, .infinitive
        ) {
            return false
        }
        for mark in reading.marks(at: index) {
            let entry = reading.entry(mark)
            switch entry.concept {
            case .speech where entry.roles.contains(.says): return false
            case .thing where ["time", "measure", "percent", "currency"].contains(entry.kind ?? ""): return false
            case .calendar where entry.roles.contains(.month): return false
            case .quantity: return false
            default:
                // "27 murieron tres hombres": a verb is no adjective.
                if entry.concept.category != nil, entry.roles.contains(.subject) { return false }
            }
        }
        return true
    }
}
