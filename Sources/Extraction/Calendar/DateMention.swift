import Evidence

/// A date or period where it stands, as precise as the text.
struct DateMention: Hashable, Sendable {
    let tokens: Range<Int>
    let period: Period
}
