import Evidence
import Language
import Language

/// Who did it: the actor of the act by which a counted group was killed, injured, arrested or made to disappear.
struct ActorGrammar: Sendable {
    /// The acts of the sentence.
    let acts: [Act]

    /// `nil` when the text does not say.
    func actor(of decision: CategoryGrammar.Decision) -> Counted? {
        guard let category = EventCategory(rawValue: decision.reading.category.rawValue),
            [.killed, .injured, .arrested, .disappeared].contains(category)
        else { return nil }
        let group = decision.group.quote
        let same = acts.filter { $0.category == category && $0.realised && !$0.negated }
        let act =
            same.first { $0.target.map { $0.tokens.overlaps(group) } ?? false }
            ?? same.first { $0.trigger.lowerBound == decision.reading.trigger?.first }
            ?? same.first { $0.trigger.overlaps(group) }
        if let act { return act.actorCounted }
        // Arrests are made by police unless the text says otherwise.
        let roles = decision.reading.trigger?.roles ?? RoleSet()
        return category == .arrested && roles.intersects(RoleSet(.nominal, .participle)) && !decision.reading.isNegated
            ? .police : nil
    }
}
