import Evidence
import Language

/// A number that the text has explained keeps its meaning when it comes back bare: "police killed 27 people ... All 27
/// victims were from the coast".
///
/// Only exact numbers above two, of the same kind of people (agents of the state or others), and only where no rule of
/// the sentence itself says what happened.
struct RepeatedNumbers: Sendable {
    /// The name that the claim carries.
    static let rule = "repeated-number"

    private struct Key: Hashable {
        let number: Double
        let agents: Bool
        /// The word of the noun, for small numbers, which come back by chance.
        let noun: Int32
    }

    private var known: [Key: CategoryReading] = [:]

    /// The decisions of a sentence, those without a category resolved; remembers what they say.
    mutating func resolved(_ decisions: [CategoryGrammar.Decision], in reading: Reading)
        -> [CategoryGrammar.Decision]
    {
        decisions.map { decision in
            guard decision.rule != CategoryGrammar.unrealised, let key = Self.key(decision.group, reading) else {
                return decision
            }
            if decision.reading.category == .other {
                guard let before = known[key] else { return decision }
                return CategoryGrammar.Decision(
                    group: decision.group, reading: CategoryReading(before.category, trigger: nil), rule: Self.rule)
            }
            if known[key] == nil, !decision.reading.isNegated { known[key] = decision.reading }
            return decision
        }
    }

    private static func key(_ group: NounGroup, _ reading: Reading) -> Key? {
        guard case .people(let counted) = group.head, !group.isPart, let number = group.quantity.low,
            number == group.quantity.high, number > 2
        else { return nil }
        let noun = number < 10 ? group.mark.map { reading.tokens[$0.end - 1].word } ?? 0 : 0
        return Key(number: number, agents: [.police, .military, .officials].contains(counted), noun: noun)
    }
}
