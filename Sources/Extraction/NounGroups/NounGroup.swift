import Evidence
import Language

/// A quantity with the noun that it counts: "16 officers", "11 of the 20 suspected criminals", a bare "20".
struct NounGroup: Hashable, Sendable {
    /// What kind of thing the noun names.
    enum Head: Hashable, Sendable {
        /// Persons, with who they are.
        case people(Counted)
        /// The noun itself says what happened: "27 muertos", "20 deaths".
        case outcome(Category)
        /// Operations, cases, raids.
        case event
        /// Crimes as statistics count them: "95 homicides".
        case homicides
        case firearm
        case money(String)
        case rate
        /// "six times".
        case times
        /// No noun: "six were wounded".
        case none
    }

    let quantity: Quantity
    let head: Head
    /// Approximator, number and noun: the quote.
    let quote: Range<Int>
    /// The quote with what belongs to the noun: "members of Peru's national police".
    let extent: Range<Int>
    /// The mark of the head noun, where there is one.
    let mark: Mark?
    /// Whether it counts a part of the group that follows: "11" in "11 of the 20".
    let isPart: Bool

    /// Who or what is counted, as the noun says.
    var counted: Counted {
        switch head {
        case .people(let counted): counted
        case .outcome, .none: .civilians
        case .event, .homicides: .events
        case .times: .police
        case .firearm, .money, .rate: .other
        }
    }
}
