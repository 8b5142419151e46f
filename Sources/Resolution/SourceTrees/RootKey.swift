import Evidence

/// What a source tree stands on: an outlet, an institution, or a document that speaks for itself.
enum RootKey: Hashable, Sendable {
    /// An outlet or agency, by its canonical name folded.
    case outlet(String)
    /// A body of the state or of society: every voice of one inquiry is one root.
    case institution(Institution)
    /// A speaker of no known institution, by folded name.
    case speaker(String)
    /// A document without a publisher that draws on nobody, by its place in the order.
    case document(Int)
}
