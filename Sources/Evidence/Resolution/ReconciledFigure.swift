/// Low, best and high for one question in one scope, with every claim for it and the rule that chose.
public struct ReconciledFigure: Hashable, Sendable, Codable, Identifiable {
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// Two or more independent roots agree.
        case corroborated
        /// Roots, or claims of one root, disagree.
        case contested
        /// One root only.
        case singleSource = "single_source"
        /// Nothing that can set a best value.
        case unresolved
    }

    /// One claim with its place: who published it, and in which source tree its number stands.
    public struct Support: Hashable, Sendable, Codable {
        public let claim: FigureClaim
        /// The id of the ``SourceTree`` whose vote it is.
        public let root: String

        public init(claim: FigureClaim, root: String) {
            self.claim = claim
            self.root = root
        }
    }

    /// Twelve hexadecimal digits made from scope, category and counted; the same on every run.
    public let id: String
    public let category: Category
    public let counted: Counted
    /// The unit of money and rates; figures of different units are never joined.
    public let unit: String?
    public let scope: Scope
    /// Why the figure has this scope.
    public let scopeReason: ScopeReason
    public let low: Double?
    public let best: Double?
    public let high: Double?
    public let approximate: Bool
    public let status: Status
    /// The rule that set best: one of ``SelectionRule``, or a person's words with the code of a rule.
    public let rule: String
    /// The claims that set low, best and high, by id.
    public let deciding: [String]
    /// All claims, in the order of publication.
    public let supports: [Support]

    public init(
        id: String, category: Category, counted: Counted, unit: String?, scope: Scope, scopeReason: ScopeReason,
        low: Double?, best: Double?, high: Double?, approximate: Bool, status: Status, rule: String,
        deciding: [String], supports: [Support]
    ) {
        self.id = id
        self.category = category
        self.counted = counted
        self.unit = unit
        self.scope = scope
        self.scopeReason = scopeReason
        self.low = low
        self.best = best
        self.high = high
        self.approximate = approximate
        self.status = status
        self.rule = rule
        self.deciding = deciding
        self.supports = supports
    }

    /// The number of source trees behind it: the independent votes.
    public var independentSources: Int { Set(supports.map(\.root)).count }
}
