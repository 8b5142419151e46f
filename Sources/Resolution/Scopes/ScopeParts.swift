import Evidence

/// Tells apart what different roots count as "the case": roots whose coverage conflicts get parts of their own.
struct ScopeParts: Sendable {
    /// The part of each root, by its id; empty for all when no two roots conflict.
    let names: [String: String]

    /// - Parameters:
    ///   - coverage: what each root counts, by the root's id.
    ///   - trees: the roots in order; roots that agree share the part of the first.
    init(coverage: [String: Coverage], trees: [SourceTree]) {
        let known = trees.filter { coverage[$0.id] != nil }
        var leaders: [SourceTree] = []
        var leader: [String: SourceTree] = [:]
        for tree in known {
            guard let own = coverage[tree.id] else { continue }
            let first = leaders.first { coverage[$0.id]?.agrees(with: own) == true }
            leader[tree.id] = first ?? tree
            if first == nil { leaders.append(tree) }
        }
        guard leaders.count > 1 else {
            names = [:]
            return
        }
        names = leader.mapValues { tree in Self.name(tree, coverage[tree.id] ?? Coverage()) }
    }

    /// "Rubén Vargas, 6 operations, 2012–"
    private static func name(_ tree: SourceTree, _ coverage: Coverage) -> String {
        var parts = [tree.root]
        if !coverage.operations.isEmpty {
            parts.append(coverage.operations.sorted().map(String.init).joined(separator: "/") + " op.")
        }
        if !coverage.years.isEmpty { parts.append(coverage.years.sorted().map(\.text).joined(separator: ", ")) }
        return parts.joined(separator: ", ")
    }
}
