import Evidence

/// What must be equal for figures to answer one question: scope, category, whether agents of the state or others are
/// counted, and the unit.
struct FigureKey: Hashable, Sendable {
    let scope: Scope
    let category: Category
    /// Police, military and officials are counted apart from all others; "27 suspects" and "27 civilians" are one.
    let agents: Bool
    let unit: String?
    /// Parts of a total are no answers to one question: each number is a figure of its own.
    let part: Double?

    init(_ figure: Figure, scope: Scope) {
        self.scope = scope
        category = figure.category
        agents = [.police, .military, .officials].contains(figure.counted)
        unit = figure.unit
        if case .partOfTotal = scope { part = figure.low ?? figure.high } else { part = nil }
    }

    /// Twelve hexadecimal digits; the same on every run.
    var id: String {
        var hasher = ContentHash.Hasher()
        switch scope {
        case .operation(let id): ["operation", id].forEach { hasher.update(part: $0) }
        case .wholeCase(let part): ["case", part].forEach { hasher.update(part: $0) }
        case .partOfTotal(let total): ["part", total ?? ""].forEach { hasher.update(part: $0) }
        case .context(let place): ["context", place].forEach { hasher.update(part: $0) }
        }
        [category.rawValue, agents ? "agents" : "others", unit ?? "", part.map { "\($0)" } ?? ""].forEach {
            hasher.update(part: $0)
        }
        return String(hasher.finish().hex.prefix(12))
    }
}
