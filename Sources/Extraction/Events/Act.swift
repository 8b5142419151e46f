import Evidence
import Language

/// Somebody does something to somebody, where a sentence tells it.
struct Act: Hashable, Sendable {
    /// How the words tell it.
    enum Voice: Hashable, Sendable {
        case active, passive, nominal
    }

    let category: EventCategory
    /// The words that say what was done.
    let trigger: Range<Int>
    /// The trigger with its auxiliaries and negation: "had to open fire", "were not killed".
    let verb: Range<Int>
    let voice: Voice
    /// Who did it, where the sentence names them.
    var actor: Party?
    /// Who the actor is, also where the sentence leaves it to the one before or to what goes without saying.
    var actorCounted: Counted?
    /// To whom it was done, where the sentence names them.
    var target: Party?
    /// Whether the words say that it did not happen.
    let negated: Bool
    /// Whether it happened: not only planned, tried, ordered, threatened or possible.
    let realised: Bool
    /// Whether a Spanish verb stands there without a subject: "Dispararon contra la casa".
    var isElided = false
    /// Which rule read it: "passive-by".
    var rule: String
}
