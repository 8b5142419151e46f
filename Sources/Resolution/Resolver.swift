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
        let assigner = ScopeAssigner(materials: materials, countries: countries)
        let roots = materials.enumerated().flatMap { index, material in
            material.extract.figures.map { claim in
                let isContext = assigner.assignment(of: claim).isContext
                return (document: index, claim: claim, root: finder.root(of: claim, in: index, isContext: isContext))
            }
        }
        let (trees, ids) = TreeBuilder(materials: materials, outlets: outlets, offices: finder.offices).trees(roots)
        let placed = roots.map { index, claim, root in
            Placed(
                document: index, claim: claim, root: ids[root.key] ?? "", institution: root.institution,
                assignment: assigner.assignment(of: claim))
        }
        let operations = OperationFinder(materials: materials).operations(placed)
        let figures = figures(placed, materials, trees, operations)
        return ResolvedRecord(
            title: title, documents: materials.map(\.document), captures: captures, trees: trees,
            operations: TollFinder(materials: materials).operations(operations.map(\.operation)), figures: figures,
            contrasts: ContrastFinder.contrasts(in: figures))
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
        for material in materials { totals.merge(PartFinder.parts(in: material.extract.figures)) { first, _ in first } }
        var groups: [FigureKey: [(Placed, ScopeAssigner.Assignment)]] = [:]
        var order: [FigureKey] = []
        for one in placed {
            let assignment = final(one, parts, totals, operations)
            let key = FigureKey(one.claim.figure, scope: assignment.scope)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((one, assignment))
        }
        return order.enumerated().sorted { left, right in
            let a = rank(left.element.category)
            let b = rank(right.element.category)
            return a != b ? a < b : left.offset < right.offset
        }.compactMap { _, key in groups[key].map { reconciled(key, $0, materials) } }
    }

    /// Categories in the order of the glossary; within one, figures keep the order of their first claims.
    private func rank(_ category: Category) -> Int { Category.allCases.firstIndex(of: category) ?? 0 }

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
                claim: one.claim, root: one.root, institution: one.institution,
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

}

/// A claim with its root and first scope.
struct Placed: Sendable {
    let document: Int
    let claim: FigureClaim
    let root: String
    let institution: Institution
    let assignment: ScopeAssigner.Assignment
}
