import Evidence
import Language

/// Those who act, or to whom something is done, as the words of one mention name them: "two youths", "the police",
/// "Jane Roe", "he".
struct Party: Hashable, Sendable {
    /// How the words name them.
    enum Kind: Hashable, Sendable {
        /// A noun of people: "two youths".
        case people
        /// A noun of what happened to them: "the dead", "three wounded".
        case outcome(Category)
        /// A personal name, with or without a noun before it.
        case name
        case pronoun
        /// A number whose noun is left out: "killing one".
        case number
    }

    let kind: Kind
    /// The whole phrase: "a 17-year-old boy".
    let tokens: Range<Int>
    /// The noun, name or pronoun: "boy".
    let head: Range<Int>
    /// Who they are; `nil` when the words do not say.
    var counted: Counted?
    /// How many: 1 for "a man", a name and "she"; `nil` where the words do not say.
    let low: Double?
    let high: Double?
    /// The words of the name, where there is one.
    let name: Range<Int>?
    /// "no one", "no persons".
    var isNone = false
    /// A noun that names a body: "police", "army", "mob".
    var isBody = false
}

extension Party {
    /// The same people with a number before them.
    func with(_ quantity: Quantity, _ start: Int) -> Party {
        Party(
            kind: kind, tokens: start..<tokens.upperBound, head: head, counted: counted,
            low: isBody && quantity.isOne ? nil : quantity.low, high: isBody && quantity.isOne ? nil : quantity.high,
            name: name, isNone: quantity.isZero, isBody: isBody)
    }
}
