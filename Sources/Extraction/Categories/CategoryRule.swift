import Evidence
import Language

/// One way in which a sentence says what happened to those who are counted.
///
/// Rules are tried in order; the first that reads the group decides, and the claim names it.
protocol CategoryRule: Sendable {
    /// The name that the claim carries.
    var name: String { get }
    /// What happened to the group; `nil` when this rule has nothing to say.
    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading?
}

/// What a rule reads.
struct CategoryReading: Hashable, Sendable {
    let category: Category
    /// The words that say so.
    let trigger: Mark?
    /// Whether the words deny it: "no officers were injured".
    let isNegated: Bool
    /// The words may only describe the people and say nothing of them: "civilians accused of trafficking".
    let isReduced: Bool

    init(_ category: Category, trigger: Mark?, isNegated: Bool = false, isReduced: Bool = false) {
        self.category = category
        self.trigger = trigger
        self.isNegated = isNegated
        self.isReduced = isReduced
    }
}
