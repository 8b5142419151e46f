import Evidence
import Language

/// How the text stands to a figure: hedges on the claim, denials, attribution.
///
/// A hedge on who people were ("27 presumed gangsters") does not hedge what happened to them.
struct StanceGrammar: Sendable {
    let reading: Reading

    /// - Parameter frames: the frames whose content holds the figure.
    func stance(of decision: CategoryGrammar.Decision, in sentence: Range<Int>, frames: [SpeechFrame]) -> Stance {
        if frames.contains(where: { $0.stance == .denied }) { return .denied }
        if decision.reading.isNegated, !decision.group.quantity.isZero { return .denied }
        if frames.contains(where: { $0.stance == .alleged }) { return .alleged }
        if isHedged(decision, sentence) { return .alleged }
        if frames.contains(where: { !$0.speakers.isEmpty || $0.stance == .reported }) || isRumour(sentence) { return .reported }
        return .asserted
    }

    /// The stance of an act, told with or without a number.
    func stance(of act: Act, in sentence: Range<Int>, frames: [SpeechFrame]) -> Stance {
        if frames.contains(where: { $0.stance == .denied }) || act.negated { return .denied }
        if frames.contains(where: { $0.stance == .alleged }) { return .alleged }
        let first = min(act.verb.lowerBound, act.trigger.lowerBound)
        for index in max(sentence.lowerBound, first - 20)..<min(act.trigger.upperBound + 1, sentence.upperBound) {
            if let mark = reading.mark(at: index, .hedge, .alleged), !isOfPerson(mark), !isBarred(index, first) {
                return .alleged
            }
            if reading.isFunction(index, .conditional), index >= first { return .alleged }
        }
        if frames.contains(where: { !$0.speakers.isEmpty || $0.stance == .reported }) || isRumour(sentence) { return .reported }
        return .asserted
    }

    /// A hedge stands before the words that say what happened, in the same sentence, or right behind them.
    private func isHedged(_ decision: CategoryGrammar.Decision, _ sentence: Range<Int>) -> Bool {
        let group = decision.group.quote
        let end = max(group.lowerBound, decision.reading.trigger?.first ?? group.lowerBound)
        for index in sentence.lowerBound..<min(end + 1, sentence.upperBound)
        where !group.contains(index) || index == end {
            if let mark = reading.mark(at: index, .hedge, .alleged), !isOfPerson(mark), !isBarred(index, end) {
                return true
            }
            if reading.isFunction(index, .conditional), isRumourConditional(index, decision) { return true }
        }
        guard let trigger = decision.reading.trigger else { return false }
        return reading.mark(at: trigger.end, .hedge, .alleged).map { !isOfPerson($0) } ?? false
    }

    /// A semicolon, or a comma with "and", between hedge and figure ends what is hedged.
    private func isBarred(_ index: Int, _ end: Int) -> Bool {
        (index..<max(index, end)).contains {
            reading.isSign($0, Sign.semicolon)
                || reading.isSign($0, Sign.comma) && reading.isFunction($0 + 1, .coordinator)
        }
    }

    /// "alleged dealers": the hedge is on the people.
    private func isOfPerson(_ mark: Mark) -> Bool {
        guard reading.mark(at: mark.first, .personHedge) != nil else { return false }
        return (mark.end..<min(mark.end + 2, reading.tokens.count)).contains { reading.mark(at: $0, .people) != nil }
    }

    /// The Spanish conditional of rumour stands next to the verb that says what happened: "habría ejecutado".
    private func isRumourConditional(_ index: Int, _ decision: CategoryGrammar.Decision) -> Bool {
        let end = decision.reading.trigger?.first ?? decision.group.quote.lowerBound
        return end >= index && end - index <= 6
    }

    private func isRumour(_ sentence: Range<Int>) -> Bool {
        sentence.contains { reading.mark(at: $0, .hedge, .reported) != nil }
    }
}
