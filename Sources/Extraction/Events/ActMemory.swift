import Evidence

/// What the sentences before leave for the next one: whom "they" means, and whose "the firing" is.
struct ActMemory: Sendable {
    /// How many sentences a use of force is remembered.
    private static let reach = 4

    /// Who the sentence before was about.
    private(set) var subject: Counted?
    /// The person whom the sentences before were about.
    private(set) var person: Counted?
    /// Who used force last.
    private(set) var forceActor: Counted?
    private var age = 0

    /// Ends a sentence.
    mutating func pass(_ leading: Party?) {
        if let leading, leading.kind != .pronoun { subject = leading.counted } else if leading == nil { subject = nil }
        if let leading, leading.kind != .pronoun, leading.low == 1, !leading.isBody { person = leading.counted }
        age += 1
        if age > Self.reach { forceActor = nil }
    }

    /// Remembers who used force.
    mutating func remember(force actor: Counted) {
        forceActor = actor
        age = 0
    }
}
