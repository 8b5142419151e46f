import Evidence

/// A date or period where it stands, as precise as the text.
struct DateMention: Hashable, Sendable {
    let tokens: Range<Int>
    /// Both ends are `nil` when the text does not say enough to know the date.
    let period: Period

    /// Whether anything of the date is known.
    var isKnown: Bool { period.from != nil || period.to != nil }
}
