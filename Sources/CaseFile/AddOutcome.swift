/// What adding a document did.
public enum AddOutcome: String, Hashable, Sendable, CaseIterable {
    /// The document is new in the case.
    case added
    /// The bytes were there; that they came from this path or origin too is new.
    case newCapture
    /// Everything was there.
    case alreadyThere
}
