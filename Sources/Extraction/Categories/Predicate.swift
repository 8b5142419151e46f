import Evidence
import Language

/// The words of outcome that follow or precede a group, and how they stand to it.
struct Predicate: Hashable, Sendable {
    let mark: Mark
    let category: Category
    /// A form of "be" stands before it, or nothing does: the group underwent it.
    let isPassive: Bool
    let isNegated: Bool
    /// No auxiliary stands before it: "civilians accused of", which may only describe them.
    var isReduced = false
    /// The group can have done it: "killed", "have killed", "are killing", but not "were identified".
    var isActed = true
}
