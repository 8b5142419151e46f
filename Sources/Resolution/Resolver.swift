import Evidence
import Language

/// Joins the claims of all documents into a record: source trees, scopes, reconciled figures, contrasts.
///
/// A pure function: the same documents, in whatever order they were added, give the same record.
public struct Resolver: Sendable {
    private let outlets: OutletNames
    private let countries: Countries

    /// - Parameter lexicon: for the names of outlets and places.
    public init(lexicon: Lexicon) {
        outlets = OutletNames(lexicon: lexicon)
        countries = Countries(lexicon: lexicon)
    }

    /// The record of a case.
    ///
    /// - Parameters:
    ///   - materials: the documents with their extracts.
    ///   - captures: when and from where each was taken; only passed on.
    public func resolve(title: String, materials unordered: [Material], captures: [Capture]) -> ResolvedRecord {
        let materials = Material.ordered(unordered)
        let finder = RootFinder(materials: materials, outlets: outlets)
        let roots = materials.enumerated().flatMap { index, material in
            material.extract.claims.map { (document: index, claim: $0, root: finder.root(of: $0, in: index)) }
        }
        let (trees, ids) = TreeBuilder(materials: materials, outlets: outlets, offices: finder.offices).trees(roots)
        let assigner = ScopeAssigner(materials: materials, countries: countries)
        let placed = roots.map { index, claim, root in
            Placed(
                document: index, claim: claim, root: ids[root.key] ?? "", key: root.key,
                assignment: assigner.assignment(of: claim))
        }
        let operations = OperationFinder(materials: materials).operations(placed)
        let figures = figures(placed, materials, trees, operations)
        return ResolvedRecord(
            title: title, documents: materials.map(\.document), captures: captures, trees: trees,
            operations: operations.map(\.operation), figures: figures, contrasts: ContrastFinder.contrasts(in: figures))
    }

    private func figures(
        _ placed: [Placed], _ materials: [Material], _ trees: [SourceTree], _ operations: [OperationFinder.Found]
    ) -> [ReconciledFigure] {
        var coverage: [String: Coverage] = [:]
        for one in placed {
            if case .wholeCase = one.assignment.scope { coverage[one.root, default: Coverage()].add(one.claim.figure) }
        }
        let parts = ScopeParts(coverage: coverage, trees: trees)
        var totals: [String: PartFinder.Part] = [:]
        for material in materials { totals.merge(PartFinder.parts(in: material.extract.claims)) { first, _ in first } }
        var groups: [FigureKey: [(Placed, ScopeAssigner.Assignment)]] = [:]
        var order: [FigureKey] = []
        for one in placed {
            let assignment = final(one, parts, totals, operations)
            let key = FigureKey(one.claim.figure, scope: assignment.scope)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((one, assignment))
        }
        return order.compactMap { key in groups[key].map { reconciled(key, $0, materials) } }.sorted(by: isShownFirst)
    }

    /// By category as the glossary lists them, then those with most claims.
    private func isShownFirst(_ left: ReconciledFigure, _ right: ReconciledFigure) -> Bool {
        let categories = Category.allCases
        let a = categories.firstIndex(of: left.category) ?? 0
        let b = categories.firstIndex(of: right.category) ?? 0
        if a != b { return a < b }
        if left.supports.count != right.supports.count { return left.supports.count > right.supports.count }
        return left.id < right.id
    }

    /// The scope with its part, or the operation's own id.
    private func final(
        _ one: Placed, _ parts: ScopeParts, _ totals: [String: PartFinder.Part], _ operations: [OperationFinder.Found]
    ) -> ScopeAssigner.Assignment {
        switch one.assignment.scope {
        case .operation(let day):
            let id = operations.first { $0.day == day }?.operation.id ?? day
            return .init(scope: .operation(id), reason: one.assignment.reason)
        case .wholeCase:
            if let part = totals[one.claim.id] {
                guard let value = part.total.flatMap({ ContrastFinder.value($0.figure) }) else {
                    return .init(
                        scope: .partOfTotal(nil),
                        reason: .listWithoutTotal)
                }
                return .init(
                    scope: .partOfTotal(value),
                    reason: .partOf(value))
            }
            guard let part = parts.names[one.root] else { return one.assignment }
            return .init(
                scope: .wholeCase(part: part),
                reason: .countOfRoot)
        case .context, .partOfTotal: return one.assignment
        }
    }

    private func reconciled(
        _ key: FigureKey, _ group: [(Placed, ScopeAssigner.Assignment)], _ materials: [Material]
    ) -> ReconciledFigure {
        let entries = group.map { one, _ in
            Reconciler.Entry(
                claim: one.claim, root: one.root, institution: institution(one),
                published: materials[one.document].document.published,
                order: one.document)
        }
        let choice = Reconciler.choose(entries)
        let counted =
            Dictionary(grouping: group.map { $0.0.claim.figure.counted }) { $0 }
            .max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key ?? .other
        return ReconciledFigure(
            id: key.id, category: key.category, counted: counted, unit: key.unit, scope: key.scope,
            scopeReason: group[0].1.reason, low: choice.low, best: choice.best, high: choice.high,
            approximate: choice.approximate, status: choice.status, rule: choice.rule.rawValue,
            deciding: choice.deciding,
            supports: group.map { ReconciledFigure.Support(claim: $0.0.claim, root: $0.0.root) })
    }

    private func institution(_ one: Placed) -> Institution {
        switch one.key {
        case .outlet: .press
        case .institution(let institution): institution
        case .speaker: one.claim.attribution.last.map(Institution.init(of:)) ?? .unknown
        case .document: .unknown
        }
    }
}

/// A claim with its root and first scope.
struct Placed: Sendable {
    let document: Int
    let claim: Claim
    let root: String
    let key: RootKey
    let assignment: ScopeAssigner.Assignment
}
