import Language

/// Finds the end of what a writer puts between a group and its verb: "Twenty people, including four children, were
/// killed", "tres hombres, de entre 20 y 31 años, fueron", "two members (MS13) died", "492 men who led the gangs are".
struct Interposition: Sendable {
    private static let reach = 16

    let sentence: FigureSentence
    private var reading: Reading { sentence.reading }

    init(sentence: FigureSentence) { self.sentence = sentence }

    /// The token of the verb after the interposed words that begin at a token; `nil` when none follows.
    func end(from first: Int) -> Int? {
        guard first + 2 < sentence.tokens.upperBound else { return nil }
        let token = reading.tokens[first]
        guard token.kind == .sign else { return relative(from: first) }
        switch token.sign {
        case Sign.opening: return closed(first + 1, by: Sign.closing).map { $0 + 1 }
        case Sign.comma: return canOpen(first + 1) ? verb(after: first + 1, closing: Sign.comma) : nil
        case Sign.dash: return verb(after: first + 1, closing: Sign.dash)
        default: return nil
        }
    }

    /// A part that starts anew ("..., and 12 others") or another sentence ("..., he said") is no interposed phrase.
    private func canOpen(_ index: Int) -> Bool {
        if reading.isFunction(index, .coordinator, .subordinator, .auxiliary, .conditional) { return false }
        if reading.isFunction(index, .among, .preposition, .determiner, .relative) || reading.isCapitalised(index) {
            return true
        }
        return reading.tokens[index].kind == .number
            || reading.marks(at: index).contains {
                switch $0.concept {
                case .quantity, .people, .thing, .bound, .title, .calendar: true
                default: $0.roles.contains(.participle)
                }
            }
    }

    private func verb(after first: Int, closing sign: UInt8) -> Int? {
        var index = first
        let limit = min(first + Self.reach, sentence.tokens.upperBound - 1)
        while index < limit {
            guard let end = closed(index, by: sign), end + 1 < sentence.tokens.upperBound, end < limit else {
                return nil
            }
            if beginsVerb(end + 1) { return end + 1 }
            index = end + 1
        }
        return nil
    }

    private func closed(_ first: Int, by sign: UInt8) -> Int? {
        (first..<max(first, min(first + Self.reach, sentence.tokens.upperBound))).first { reading.isSign($0, sign) }
    }

    private func beginsVerb(_ index: Int) -> Bool {
        if reading.isFunction(index, .auxiliary, .conditional) { return true }
        return reading.marks(at: index).contains {
            $0.concept.category != nil && ($0.roles.contains(.subject) || $0.roles.contains(.participle))
        }
    }

    /// The main verb behind a relative clause without a sign: the first form of "be" or "have" that no other word of the
    /// clause claims.
    private func relative(from first: Int) -> Int? {
        guard reading.isFunction(first, .relative), !reading.isFunction(first, .objectMarker) else { return nil }
        var index = first + 1
        guard !reading.isFunction(index, .auxiliary, .conditional, .pronoun), !beginsOutcome(index) else { return nil }
        while index < min(first + Self.reach, sentence.tokens.upperBound) {
            let token = reading.tokens[index]
            if token.kind == .sign || reading.isFunction(index, .relative, .subordinator, .pronoun)
                || beginsOutcome(index) || reading.mark(at: index, .speech) != nil
            {
                return nil
            }
            if reading.isFunction(index, .auxiliary), index > first + 2 { return index }
            index += 1
        }
        return nil
    }

    private func beginsOutcome(_ index: Int) -> Bool {
        reading.marks(at: index).contains { $0.concept.category != nil }
    }
}
