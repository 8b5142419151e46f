import Evidence

/// What a finding is about; the part of its id before a colon.
public enum FindingKind: String, Hashable, Sendable, CaseIterable {
    /// Documents that do not state when they were published.
    case documentsWithoutDate = "documents-without-date"
    /// Documents that do not state who published them.
    case documentsWithoutPublisher = "documents-without-publisher"
    /// Operations whose day, month or year no claim states.
    case operationsWithoutDate = "operations-without-date"
    /// Operations whose place no claim states.
    case operationsWithoutPlace = "operations-without-place"
    /// Figures of killed in the case: this version reads no names, so who they were is not recorded in them.
    case namesOfTheDead = "names-of-the-dead-not-recorded"
    /// A case that counts killed and has no figure of injured police or soldiers, not even a zero.
    case injuredPolice = "injured-police-not-recorded"
    /// A case that counts killed and has no figure of arrested, not even a zero.
    case arrested = "arrested-not-recorded"
    /// Figures of the case that hang on a single root.
    case singleRoot = "figures-on-one-root"
    /// Figures of the case for which no document names who says so.
    case noNamedSpeaker = "figures-without-named-speaker"
    /// Figures on which roots, or claims of one root, disagree.
    case contested = "contested-figures"
    /// A part of a whole that the same root counts in the same scope: "11 of 20".
    case partOfWhole = "part-of-whole"

    /// The kind of a finding; `nil` for an id that this version does not make.
    public init?(of finding: Finding) {
        self.init(rawValue: String(finding.id.prefix { $0 != ":" }))
    }
}
