import Evidence
import Language

/// One act that belongs to an incident: what it was, to whom, by whom, when and where, as one sentence tells it.
struct Telling: Sendable {
    let kind: Incident.Kind
    let sentence: Range<Int>
    /// The number of the sentence in the text.
    let number: Int
    /// `nil` when the sentence names nobody to whom it was done.
    let victim: Incident.Victim?
    /// What tells one victim from another: the folded last word of the name, else of the description.
    let victimKey: String
    let isNamed: Bool
    let actor: Incident.Actor?
    /// `nil` when the sentence states no day.
    let date: Period?
    let places: [String]
}
