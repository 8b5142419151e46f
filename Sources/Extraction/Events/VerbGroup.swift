import Language

/// The words that stand with a verb: auxiliaries, negation, and words that say whether the act was done.
struct VerbGroup: Hashable, Sendable {
    /// What the auxiliary nearest to the verb makes of it.
    enum Auxiliary: Hashable, Sendable {
        case none
        /// "be", "ser", "resultar", "get".
        case passive
        /// "have", "haber", "do", "will", "to": the verb behind it is active.
        case active
    }

    let first: Int
    let auxiliary: Auxiliary
    let isNegated: Bool
    let isRealised: Bool
    /// A modal or conditional stands in it: "could not control".
    let isModal: Bool
    /// "to" stands before it, and nothing else says that the act was done.
    let isInfinitive: Bool

    /// The same group with a word more before it.
    func from(_ first: Int) -> VerbGroup {
        VerbGroup(
            first: first, auxiliary: auxiliary, isNegated: isNegated, isRealised: isRealised, isModal: isModal,
            isInfinitive: isInfinitive)
    }
}

/// Reads the words before a verb, from right to left.
struct VerbGroupGrammar: Sendable {
    /// The longest group that is read.
    private static let reach = 10

    let reading: Reading

    func group(of trigger: Mark, from floor: Int) -> VerbGroup {
        var index = trigger.first
        var auxiliary = VerbGroup.Auxiliary.none
        var negated = false
        var modal = false
        var infinitive = false
        var done: Bool?
        let lowest = max(floor, trigger.first - Self.reach)
        walk: while index > lowest {
            let last = index - 1
            let marks = reading.marks(endingAt: index).filter { $0.first >= lowest }
            if let mark = marks.first(where: { $0.concept == .modality }) {
                if mark.roles.contains(.adverb) {
                    index = mark.first
                    continue
                }
                if mark.roles.contains(.implicative) {
                    done = done ?? true
                } else {
                    done = done ?? false
                    modal = modal || mark.roles.contains(.modal)
                }
                if auxiliary == .none { auxiliary = .active }
                negated = negated || marks.contains { $0.concept == .negation }
                index = mark.first
                continue
            }
            // "nobody" is the subject.
            if let mark = marks.first(where: { $0.concept == .negation }), !reading.isFunction(mark.first, .pronoun) {
                negated = true
                if auxiliary == .none, reading.isFunction(mark.first, .perfect) || reading.isFunction(last, .infinitive)
                {
                    auxiliary = .active
                }
                index = mark.first
                continue
            }
            if reading.isFunction(last, .auxiliary, .conditional) {
                let perfect = reading.isFunction(last, .perfect)
                if auxiliary == .none { auxiliary = perfect ? .active : .passive }
                if reading.isFunction(last, .conditional), !perfect { done = done ?? false }
                index = last
                continue
            }
            if let mark = marks.first(where: { $0.concept == .hedge }) {
                index = mark.first
                continue
            }
            if reading.isFunction(last, .infinitive) {
                infinitive = true
                if auxiliary == .none { auxiliary = .active }
                index = last
                continue
            }
            if reading.isAdverb(last) || isQuotation(last) {
                index = last
                continue
            }
            break walk
        }
        return VerbGroup(
            first: index, auxiliary: auxiliary, isNegated: negated, isRealised: done ?? !infinitive, isModal: modal,
            isInfinitive: infinitive && done == nil)
    }

    private func isQuotation(_ index: Int) -> Bool {
        reading.tokens[index].kind == .sign && Sign.isQuotation(reading.tokens[index].sign)
    }
}
