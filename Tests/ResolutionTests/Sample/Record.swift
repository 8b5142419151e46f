import Evidence
import Language

@testable import Resolution

extension ResolvedRecord {
    /// The record of invented papers.
    static func of(_ papers: [Paper]) -> ResolvedRecord { of(papers.map(\.material)) }

    static func of(_ materials: [Material]) -> ResolvedRecord {
        Resolver(lexicon: .bundled).resolve(title: "Bahía Clara", materials: materials, captures: [])
    }

    /// The figures of a category in the whole case.
    func whole(_ category: Evidence.Category) -> [ReconciledFigure] {
        figures.filter { $0.category == category && $0.part != nil }
    }

    /// The only figure of a category in the whole case; `nil` when there is none or more than one.
    func only(_ category: Evidence.Category) -> ReconciledFigure? {
        let found = whole(category)
        return found.count == 1 ? found[0] : nil
    }

    /// The figure in which a claim stands.
    func figure(of claim: String) -> ReconciledFigure? {
        figures.first { $0.supports.contains { $0.claim.id == claim } }
    }

    /// The tree under which a claim stands.
    func tree(of claim: String) -> SourceTree? {
        let root = figures.flatMap(\.supports).first { $0.claim.id == claim }?.root
        return trees.first { $0.id == root }
    }

    func contrast(_ question: Contrast.Question) -> Contrast? { contrasts.first { $0.question == question } }
}

extension ReconciledFigure {
    /// The part of the whole case that it counts; `nil` for other scopes.
    var part: String? {
        if case .wholeCase(let part) = scope { part } else { nil }
    }

    /// What it is compared with; `nil` for other scopes.
    var context: String? {
        if case .context(let about) = scope { about } else { nil }
    }

    /// The numbers that its claims state.
    var stated: Set<Double> {
        Set(supports.flatMap { [$0.claim.figure.low, $0.claim.figure.high].compactMap(\.self) })
    }
}
