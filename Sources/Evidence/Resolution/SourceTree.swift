/// Documents that repeat one another, hung under the one they draw on. The root has one vote.
public struct SourceTree: Hashable, Sendable, Codable, Identifiable {
    /// Why a document hangs where it does.
    public enum Tie: String, Hashable, Sendable, Codable {
        /// It is the first to say so here, or the only one.
        case root
        /// It names the source on which it draws.
        case citation
        /// It shares its wording.
        case sharedText
    }

    /// One document's place in the tree.
    public struct Member: Hashable, Sendable, Codable {
        public let document: ContentHash
        public let tie: Tie
        /// The words that show it: the citation, or the shared wording. `nil` for a root that speaks for itself.
        public let evidence: Quote?

        public init(document: ContentHash, tie: Tie, evidence: Quote?) {
            self.document = document
            self.tie = tie
            self.evidence = evidence
        }
    }

    /// "root-1", in the order of the first publication.
    public let id: String
    /// The source at the root, in the words of the texts: "La República".
    public let root: String
    public let kind: Speaker.Kind
    public let members: [Member]

    public init(id: String, root: String, kind: Speaker.Kind, members: [Member]) {
        self.id = id
        self.root = root
        self.kind = kind
        self.members = members
    }
}
