import Evidence
import Language

/// Who did it: the people before an active verb, or behind "by" after a passive one.
struct ActorGrammar: Sendable {
    private static let reach = 7
    let reading: Reading

    /// `nil` when the sentence does not say.
    func actor(of decision: CategoryGrammar.Decision, in sentence: Range<Int>) -> Counted? {
        guard [.killed, .injured, .arrested, .disappeared].contains(decision.reading.category),
            let trigger = decision.reading.trigger
        else { return nil }
        for index in trigger.end..<max(trigger.end, min(trigger.end + 3, sentence.upperBound))
        where reading.isFunction(index, .by) {
            if let found = people(in: index + 1..<max(index + 1, min(index + 5, sentence.upperBound))) { return found }
        }
        guard decision.rule == "verb-before" else { return nil }
        return people(in: max(sentence.lowerBound, trigger.first - Self.reach)..<trigger.first)
    }

    private func people(in range: Range<Int>) -> Counted? {
        range.reversed().lazy.compactMap { index in
            reading.mark(at: index, .people).flatMap { reading.entry($0).kind }.flatMap(Counted.init(rawValue:))
        }.first { [.police, .military, .suspects, .officials].contains($0) }
    }
}
