import Evidence
import Language

/// Makes the source trees out of the roots of all claims.
struct TreeBuilder: Sendable {
    let materials: [Material]
    let outlets: OutletNames
    let offices: OfficeBook

    /// The trees in the order of their first document, and the id of each root.
    func trees(_ roots: [(document: Int, claim: FigureClaim, root: RootFinder.Root)]) -> (
        trees: [SourceTree], ids: [RootKey: String]
    ) {
        var order: [RootKey] = []
        var members: [RootKey: [Int: SourceTree.Member]] = [:]
        for (index, _, root) in roots {
            if members[root.key] == nil { order.append(root.key) }
            if members[root.key]?[index] == nil { members[root.key, default: [:]][index] = member(index, root) }
        }
        var ids: [RootKey: String] = [:]
        let trees = order.enumerated().map { position, key in
            ids[key] = "root-\(position + 1)"
            let hung = members[key, default: [:]].sorted { $0.key < $1.key }.map(\.value)
            return SourceTree(id: "root-\(position + 1)", root: name(key, roots), kind: kind(key), members: hung)
        }
        return (trees, ids)
    }

    private func member(_ index: Int, _ root: RootFinder.Root) -> SourceTree.Member {
        let document = materials[index].document
        var evidence: Quote?
        if let span = root.evidence, let words = document.text.words(at: span) {
            let locator = Locator(document: document.id, page: document.text.page(at: span.start), span: span)
            evidence = Quote(locator: locator, words: words)
        }
        return SourceTree.Member(document: document.id, tie: root.tie, evidence: evidence)
    }

    private func kind(_ key: RootKey) -> Speaker.Kind {
        switch key {
        case .outlet: .outlet
        case .institution: .organisation
        case .speaker: .person
        case .document: .document
        }
    }

    /// In the words of the texts; for an institution the commonest name of its speakers, the longest among equals.
    private func name(_ key: RootKey, _ roots: [(document: Int, claim: FigureClaim, root: RootFinder.Root)]) -> String {
        let speakers = roots.filter { $0.root.key == key }.flatMap { _, claim, _ in
            claim.attribution.filter { speaker in
                switch key {
                case .outlet(let outlet): speaker.kind == .outlet && outlets.key(speaker.name) == outlet
                case .institution(let institution): offices.institution(of: speaker) == institution
                case .speaker(let folded): Folding.folded(speaker.name) == folded
                case .document: false
                }
            }
        }
        // A body or its report names an inquiry better than the person who speaks for it.
        let bodies = speakers.filter { $0.kind == .organisation || $0.kind == .document }
        let names = (bodies.isEmpty ? speakers : bodies).map { $0.kind == .outlet ? outlets.name($0.name) : $0.name }
        let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
        if let best = counts.max(by: { ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key) }) {
            return best.key
        }
        switch key {
        case .document(let index): return materials[index].document.title ?? materials[index].document.name
        case .outlet(let outlet):
            let written =
                materials.compactMap(\.document.publisher) + materials.flatMap(\.extract.citations).map(\.name)
            return written.first { outlets.key($0) == outlet }.map(outlets.name) ?? outlet
        case .institution(let institution): return institution.rawValue
        case .speaker(let folded): return folded
        }
    }
}
