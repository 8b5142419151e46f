import Evidence
import Language

/// Decides on whose word each claim stands in the end.
///
/// In this order: an outlet that the claim is attributed to; the institution that speaks; what the same document says
/// elsewhere of the same number; the document whose wording it shares; the one outlet that it cites; its own publisher.
struct RootFinder: Sendable {
    /// Where a claim's number comes from, and how that is known.
    struct Root: Hashable, Sendable {
        var key: RootKey
        let tie: SourceTree.Tie
        /// The words of the citation, in the claim's own document.
        let evidence: Span?
        /// What stands behind it, which decides its weight.
        let institution: Institution

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

    /// The root of a claim of the document at an index; a source that itself draws on another is followed to the end.
    ///
    /// - Parameter isContext: the claim is a comparison; what the document draws on for its case says nothing of it.
    func root(of claim: FigureClaim, in index: Int, isContext: Bool) -> Root {
        var root = base(claim, index, isContext)
        var visited: [RootKey] = [root.key]
        while let next = source(behind: root.key, of: claim, isContext) {
            if visited.contains(next) {
                // Documents that cite one another are one voice: that of the first among them.
                root.key = visited.min { first($0) < first($1) } ?? root.key
                break
            }
            visited.append(next)
            root.key = next
        }
        return root
    }

    private func base(_ claim: FigureClaim, _ index: Int, _ isContext: Bool) -> Root {
        attributed(claim, index) ?? sameNumber(claim, index) ?? (isContext ? ofPublisher(index) : ofDocument(index))
    }

    /// What an outlet of the case draws on for the same number; `nil` when it speaks for itself or is not in the case.
    private func source(behind key: RootKey, of claim: FigureClaim, _ isContext: Bool) -> RootKey? {
        guard case .outlet(let outlet) = key else { return nil }
        for index in materials.indices where materials[index].document.publisher.map(outlets.key) == outlet {
            guard let same = materials[index].extract.figures.first(where: { isSameNumber($0, claim) }) else {
                continue
            }
            let next = base(same, index, isContext).key
            return next == key ? nil : next
        }
        return nil
    }

    /// The place of the first document of an outlet, for an order that does not depend on who is asked.
    private func first(_ key: RootKey) -> Int {
        guard case .outlet(let outlet) = key else { return .max }
        return materials.firstIndex { $0.document.publisher.map(outlets.key) == outlet } ?? .max
    }

    private func isSameNumber(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
        left.figure.category == right.figure.category && left.figure.low == right.figure.low
            && left.figure.high == right.figure.high
    }

    /// The source that the claim itself names.
    private func attributed(_ claim: FigureClaim, _ index: Int) -> Root? {
        let own = materials[index].document.publisher.map(outlets.key)
        // The outermost outlet that is not the publisher: it is what this document read.
        if let outlet = claim.attribution.last(where: { $0.kind == .outlet && outlets.key($0.name) != own }),
            !isGeneric(outlet)
        {
            return Root(
                key: .outlet(outlets.key(outlet.name)), tie: .citation, evidence: outlet.span, institution: .press)
        }
        guard let speaker = claim.attribution.last(where: { $0.kind != .outlet }) else { return nil }
        let institution = offices.institution(of: speaker)
        switch institution {
        case .press: return nil
        case .unknown, .organisation, .anonymous, .party:
            let key = RootKey.speaker(Folding.folded(speaker.name))
            return Root(key: key, tie: .citation, evidence: speaker.span, institution: institution)
        case .inquiry, .prosecutor, .court, .hospital, .families, .ombudsman, .police:
            return Root(
                key: .institution(institution), tie: .citation, evidence: speaker.span, institution: institution)
        }
    }

    /// "local media": a kind of outlet and not one by name.
    private func isGeneric(_ outlet: Speaker) -> Bool {
        !outlet.name.contains { $0.isUppercase }
    }

    /// The same category and number with a named source, elsewhere in the document.
    private func sameNumber(_ claim: FigureClaim, _ index: Int) -> Root? {
        for other in materials[index].extract.figures
        where isSameNumber(other, claim) {
            if let root = attributed(other, index) { return root }
        }
        return nil
    }

    /// The root of most attributed claims of a document; `nil` when none has more than half, or only one claim. Rates
    /// and money are background and say nothing of where the count comes from.
    private func majority(_ index: Int) -> Root? {
        let counts = materials[index].extract.figures.filter { ![.rate, .money, .other].contains($0.figure.category) }
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
            return Root(key: root.key, tie: .sharedText, evidence: copy.passage, institution: root.institution)
        }
        let own = materials[index].document.publisher.map(outlets.key)
        if let shared = majority(index) { return shared }
        let cited = materials[index].extract.citations.filter {
            $0.kind == .outlet && !isGeneric($0) && outlets.key($0.name) != own
        }
        if let first = cited.first, Set(cited.map { outlets.key($0.name) }).count == 1 {
            return Root(
                key: .outlet(outlets.key(first.name)), tie: .citation, evidence: first.span, institution: .press)
        }
        return ofPublisher(index)
    }

    /// The document speaks for itself.
    private func ofPublisher(_ index: Int) -> Root {
        guard let own = materials[index].document.publisher.map(outlets.key) else {
            return Root(key: .document(index), tie: .root, evidence: nil, institution: .unknown)
        }
        return Root(key: .outlet(own), tie: .root, evidence: nil, institution: .press)
    }
}
