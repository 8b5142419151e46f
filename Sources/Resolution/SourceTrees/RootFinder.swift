import Evidence
import Language

/// Decides on whose word each claim stands in the end.
///
/// In this order: an outlet that the claim is attributed to; the institution that speaks; what the same document says
/// elsewhere of the same number; the document whose wording it shares; the one outlet that it cites; its own publisher.
struct RootFinder: Sendable {
    /// Where a claim's number comes from, and how that is known.
    struct Root: Hashable, Sendable {
        let key: RootKey
        let tie: SourceTree.Tie
        /// The words of the citation, in the claim's own document.
        let evidence: Span?

        /// Where the evidence stands, for a stable choice among equals.
        var order: Int { evidence?.start ?? 0 }
    }

    let materials: [Material]
    let outlets: OutletNames
    /// The original of each document that repeats another's wording.
    let originals: [Int: SharedText.Copy]
    /// The offices of persons, from all documents.
    let offices: OfficeBook

    init(materials: [Material], outlets: OutletNames) {
        self.materials = materials
        self.outlets = outlets
        offices = OfficeBook(materials: materials)
        originals = Dictionary(
            uniqueKeysWithValues: SharedText.copies(in: materials.map(\.document.text.string)).map { ($0.copy, $0) })
    }

    /// The root of a claim of the document at an index.
    func root(of claim: Claim, in index: Int) -> Root {
        attributed(claim, index) ?? sameNumber(claim, index) ?? ofDocument(index)
    }

    /// The source that the claim itself names.
    private func attributed(_ claim: Claim, _ index: Int) -> Root? {
        let own = materials[index].document.publisher.map(outlets.key)
        // The outermost outlet that is not the publisher: it is what this document read.
        if let outlet = claim.attribution.last(where: { $0.kind == .outlet && outlets.key($0.name) != own }),
            !isGeneric(outlet)
        {
            return Root(key: .outlet(outlets.key(outlet.name)), tie: .citation, evidence: outlet.span)
        }
        guard let speaker = claim.attribution.last(where: { $0.kind != .outlet }) else { return nil }
        switch offices.institution(of: speaker) {
        case .press: return nil
        case .unknown, .organisation, .anonymous, .party:
            return Root(key: .speaker(Folding.folded(speaker.name)), tie: .citation, evidence: speaker.span)
        case let institution: return Root(key: .institution(institution), tie: .citation, evidence: speaker.span)
        }
    }

    /// "local media": a kind of outlet and not one by name.
    private func isGeneric(_ outlet: Speaker) -> Bool {
        !outlet.name.contains { $0.isUppercase }
    }

    /// The same category and number with a named source, elsewhere in the document.
    private func sameNumber(_ claim: Claim, _ index: Int) -> Root? {
        for other in materials[index].extract.claims
        where other.figure.category == claim.figure.category && other.figure.low == claim.figure.low
            && other.figure.high == claim.figure.high
        {
            if let root = attributed(other, index) { return root }
        }
        return nil
    }

    /// The root of most attributed claims of a document; `nil` when none has more than half, or only one claim. Rates
    /// and money are background and say nothing of where the count comes from.
    private func majority(_ index: Int) -> Root? {
        let counts = materials[index].extract.claims.filter { ![.rate, .money, .other].contains($0.figure.category) }
        let roots = counts.compactMap { attributed($0, index) }
        guard
            let most = Dictionary(grouping: roots, by: \.key).max(by: {
                ($0.value.count, $1.value[0].order) < ($1.value.count, $0.value[0].order)
            }),
            most.value.count > 1, most.value.count * 2 > roots.count
        else { return nil }
        return most.value[0]
    }

    /// What the document as a whole draws on.
    private func ofDocument(_ index: Int) -> Root {
        if let copy = originals[index] {
            let root = ofDocument(copy.original)
            return Root(key: root.key, tie: .sharedText, evidence: copy.passage)
        }
        let document = materials[index].document
        let own = document.publisher.map(outlets.key)
        if let shared = majority(index) { return shared }
        let cited = materials[index].extract.citations.filter {
            $0.kind == .outlet && !isGeneric($0) && outlets.key($0.name) != own
        }
        if let first = cited.first, Set(cited.map { outlets.key($0.name) }).count == 1 {
            return Root(key: .outlet(outlets.key(first.name)), tie: .citation, evidence: first.span)
        }
        if let own { return Root(key: .outlet(own), tie: .root, evidence: nil) }
        return Root(key: .document(index), tie: .root, evidence: nil)
    }
}
