import Evidence

/// Which claims a report shows, where their words stand, and where in the report each is used.
struct CitationIndex: Sendable {
    /// A passage of a document that the report cites.
    struct Passage: Hashable, Sendable {
        let anchor: Anchor
        let span: Span
        /// The number of the document and of the passage in it: "3.2".
        let label: String
        /// Where in the report it is cited, in the order of the report.
        let uses: [Anchor]
    }

    /// The documents by hash, with their numbers, counted from 1 in the order of the record.
    let documents: [ContentHash: (number: Int, document: Document)]
    /// Each document's passages in the order of the text.
    let passages: [ContentHash: [Passage]]
    /// All claims that figures and contrasts rest on.
    let claims: [String: FigureClaim]
    private let labels: [Anchor: String]

    init(_ record: ResolvedRecord) {
        let numbered = record.documents.enumerated().map { ($1.id, (number: $0 + 1, document: $1)) }
        let documents = Dictionary(numbered) { first, _ in first }
        var cited = CitedWords()
        for contrast in record.contrasts {
            for (number, answer) in contrast.answers.enumerated() {
                for claim in answer.supports.map(\.claim) {
                    cited.add(claim, at: .claim(claim.id, under: contrast.question, answer: number))
                }
            }
        }
        for figure in record.figures {
            for claim in figure.supports.map(\.claim) { cited.add(claim, at: .claim(claim.id, under: figure)) }
        }
        for tree in record.trees {
            for (number, member) in tree.members.enumerated() {
                guard let quote = member.evidence else { continue }
                cited.add(quote, .evidence(in: tree.id, member: number), at: .tree(tree.id))
            }
        }
        claims = cited.claims
        var passages: [ContentHash: [Passage]] = [:]
        var labels: [Anchor: String] = [:]
        for (hash, found) in cited.words {
            let inOrder = found.sorted { ($0.value.span, $0.key.name) < ($1.value.span, $1.key.name) }
            passages[hash] = inOrder.enumerated().map { place, entry in
                let label = "\(documents[hash]?.number ?? 0).\(place + 1)"
                labels[entry.key] = label
                return Passage(anchor: entry.key, span: entry.value.span, label: label, uses: entry.value.uses)
            }
        }
        self.documents = documents
        self.passages = passages
        self.labels = labels
    }

    /// The label of a passage: "3.2".
    func label(of passage: Anchor) -> String? { labels[passage] }

    /// The document in which a claim stands.
    func document(of claim: FigureClaim) -> Document? { documents[claim.quote.locator.document]?.document }
}

/// The words that are cited, while they are collected.
private struct CitedWords {
    var claims: [String: FigureClaim] = [:]
    var words: [ContentHash: [Anchor: (span: Span, uses: [Anchor])]] = [:]

    mutating func add(_ claim: FigureClaim, at use: Anchor) {
        if claims[claim.id] == nil { claims[claim.id] = claim }
        add(claim.quote, .passage(of: claim.id), at: use)
    }

    mutating func add(_ quote: Quote, _ anchor: Anchor, at use: Anchor) {
        var entry = words[quote.locator.document]?[anchor] ?? (quote.locator.span, [])
        if !entry.uses.contains(use) { entry.uses.append(use) }
        words[quote.locator.document, default: [:]][anchor] = entry
    }
}

extension [ReconciledFigure.Support] {
    /// The claims, each once: a claim that was read twice from the same words is one line of a report.
    var claims: [FigureClaim] {
        var seen: Set<String> = []
        return map(\.claim).filter { seen.insert($0.id).inserted }
    }
}
