import Evidence
import Language

/// Finds the predicate of a counted group: to the right across auxiliaries, hedges and relative pronouns, to the left
/// across articles and object markers.
struct PredicateGrammar: Sendable {
    /// Tokens that may stand between a group and its verb where a phrase like "in the coastal cities" intervenes.
    private static let longestPhrase = 9

    /// Words of bound that may stand between a verb and its object.
    private static let bounds = RoleSet(.atLeast, .moreThan, .atMost, .lessThan, .nearly, .about, .total, .another)

    let sentence: FigureSentence
    private var reading: Reading { sentence.reading }

    /// The predicate to the right: "27 people [who] were [allegedly] killed".
    ///
    /// - Parameter crosses: whether interposed words may stand between ("Twenty people, including four children, were").
    func after(_ first: Int, crosses: Bool = true) -> Predicate? {
        var index = first
        var auxiliary = false
        var perfect = false
        var negated = false
        var phrase = 0
        while index < sentence.tokens.upperBound {
            if let found = verb(at: index, negated), phrase == 0 || auxiliary { return found }
            if reading.isFunction(index, .auxiliary, .conditional) {
                perfect = reading.isFunction(index, .perfect)
                auxiliary = true
                index += 1
                continue
            }
            if phrase == 0 || auxiliary,
                let found = outcome(
                    at: index, auxiliary: auxiliary, perfect: perfect, negated, adjacent: index == first)
            {
                return found
            }
            if let mark = reading.mark(at: index, .negation) {
                negated = true
                index = mark.end
            } else if let mark = reading.mark(at: index, .hedge) {
                index = mark.end
            } else if crosses, !auxiliary, phrase == 0, let end = Interposition(sentence: sentence).end(from: index) {
                index = end
            } else if canCross(index) {
                index += 1
            } else if !auxiliary, phrase < Self.longestPhrase, phrase > 0 || reading.isFunction(index, .preposition),
                inPhrase(index)
            {
                phrase += 1
                index += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// A term that opens with its own auxiliary: "had no criminal record", "were under arrest".
    private func verb(at index: Int, _ negated: Bool) -> Predicate? {
        guard reading.isFunction(index, .auxiliary) else { return nil }
        for mark in reading.marks(at: index) where mark.end > index + 1 && mark.roles.contains(.subject) {
            guard let category = mark.concept.category else { continue }
            return Predicate(mark: mark, category: category, isPassive: true, isNegated: negated)
        }
        return nil
    }

    private func outcome(at index: Int, auxiliary: Bool, perfect: Bool, _ negated: Bool, adjacent: Bool) -> Predicate? {
        for mark in reading.marks(at: index) {
            let entry = reading.entry(mark)
            guard let category = entry.concept.category else { continue }
            // "left 20 people dead": the state stands right behind the group.
            let participle =
                entry.roles.contains(.participle) || entry.roles.contains(.state) && (auxiliary || adjacent)
            let active = entry.roles.contains(.active)
            if entry.roles.contains(.subject) {
                return Predicate(
                    mark: mark, category: category, isPassive: true, isNegated: negated,
                    isReduced: !auxiliary && isGerund(mark.first))
            }
            guard participle || active else { continue }
            let passive = participle && !(active && (perfect || !auxiliary) && beginsObject(mark.end))
            return Predicate(
                mark: mark, category: category, isPassive: passive, isNegated: negated, isReduced: !auxiliary,
                isActed: !auxiliary || perfect || isGerund(mark.first))
        }
        return nil
    }

    /// "belonging to", "participando": such a form may only describe the group.
    private func isGerund(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        guard token.end - token.start > 5 else { return false }
        let ending = reading.bytes[Int(token.end) - 3..<Int(token.end)].map { $0 | 0x20 }
        return ending.elementsEqual("ing".utf8) || ending.elementsEqual("ndo".utf8)
    }

    /// Whether an object follows: the verb is then active ("two gunmen killed five people").
    private func beginsObject(_ index: Int) -> Bool {
        guard index < sentence.tokens.upperBound else { return false }
        if reading.isFunction(index, .objectMarker) || reading.isFunction(index, .determiner) { return true }
        return sentence.beginsGroup(at: index) || reading.mark(at: index, .people) != nil
    }

    private func canCross(_ index: Int) -> Bool {
        if sentence.dates.contains(index) || reading.isAdverb(index) { return true }
        if reading.isFunction(index, .relative, .infinitive) { return true }
        let token = reading.tokens[index]
        return token.kind == .sign && (Sign.isQuotation(token.sign) || token.sign == Sign.other)
    }

    private func inPhrase(_ index: Int) -> Bool {
        let token = reading.tokens[index]
        if token.kind == .sign {
            return Sign.isQuotation(token.sign) || token.sign == Sign.hyphen || token.sign == Sign.other
        }
        if reading.isFunction(index, .coordinator, .subordinator) { return false }
        return !reading.marks(at: index).contains {
            let concept = $0.concept
            return concept.category != nil || concept == .speech
        }
    }

    /// The verb to the left whose object the group is: "executed 27", "mataron a 27", "fueron abatidos cinco".
    func before(_ index: Int) -> Predicate? {
        var end = index
        while end > sentence.tokens.lowerBound {
            for mark in reading.marks(endingAt: end) where mark.first >= sentence.tokens.lowerBound {
                let entry = reading.entry(mark)
                guard let category = entry.concept.category else { continue }
                let roles = entry.roles
                if roles.contains(.active) || roles.contains(.subject)
                    || roles.contains(.participle) && isInvertedPassive(mark)
                {
                    return Predicate(mark: mark, category: category, isPassive: true, isNegated: isNegated(mark.first))
                }
            }
            guard let previous = crossedBackward(end) else { return nil }
            end = previous
        }
        return nil
    }

    /// The subject may follow its verb: "fueron abatidos cinco delincuentes", "resultaron heridos dos".
    private func isInvertedPassive(_ mark: Mark) -> Bool {
        mark.first > sentence.tokens.lowerBound
            && reading.isFunction(mark.first - 1, .auxiliary, .conditional)
    }

    private func isNegated(_ first: Int) -> Bool {
        (max(sentence.tokens.lowerBound, first - 3)..<first).contains { reading.mark(at: $0, .negation) != nil }
    }

    /// One step back over what may stand between a verb and its object.
    private func crossedBackward(_ end: Int) -> Int? {
        let last = end - 1
        if sentence.dates.contains(last) || reading.isAdverb(last) { return last }
        if reading.isFunction(last, .determiner, .objectMarker) { return last }
        for mark in reading.marks(endingAt: end) {
            let entry = reading.entry(mark)
            if entry.concept == .hedge || entry.concept == .bound && mark.roles.intersects(Self.bounds) {
                return mark.first
            }
        }
        if reading.isFunction(last, .preposition), sentence.dates.contains(end) { return last }
        let token = reading.tokens[last]
        return token.kind == .sign && Sign.isQuotation(token.sign) ? last : nil
    }
}
