import Evidence

/// What one root counts in the whole case: over which period, in how many operations.
///
/// Two roots whose coverage conflicts count different things; their totals are never merged (rule R1).
struct Coverage: Hashable, Sendable {
    /// First and last year that the root names for its totals.
    var years: Set<ClosedYears> = []
    /// The numbers of operations that it names.
    var operations: Set<Int> = []

    /// A stretch of years; an end that the texts leave open is `nil`.
    struct ClosedYears: Hashable, Sendable, Comparable {
        let from: Int?
        let to: Int?

        static func < (left: ClosedYears, right: ClosedYears) -> Bool {
            (left.from ?? 0, left.to ?? 9999) < (right.from ?? 0, right.to ?? 9999)
        }

        var text: String {
            switch (from, to) {
            case (let from?, let to?): from == to ? "\(from)" : "\(from)–\(to)"
            case (let from?, nil): "\(from)–"
            case (nil, let to?): "–\(to)"
            case (nil, nil): ""
            }
        }
    }

    /// Takes in what a claim of the whole case says of its coverage.
    mutating func add(_ figure: Figure) {
        let totals: [Category] = [.killed, .operationsOrCases, .involved, .investigated]
        guard totals.contains(figure.category) else { return }
        if let period = figure.period, period.from != period.to {
            years.insert(ClosedYears(from: period.from?.year, to: period.to?.year))
        }
        if figure.category == .operationsOrCases, let number = figure.low ?? figure.high { operations.insert(Int(number)) }
    }

    /// Whether the two can count the same: some period and some number of operations of one fits one of the other.
    func agrees(with other: Coverage) -> Bool {
        let sameYears = years.isEmpty || other.years.isEmpty || !years.isDisjoint(with: other.years)
        let sameOperations = operations.isEmpty || other.operations.isEmpty || !operations.isDisjoint(with: other.operations)
        return sameYears && sameOperations
    }
}
