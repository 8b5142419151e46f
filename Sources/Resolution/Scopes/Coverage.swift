import Evidence

/// What one root counts in the whole case: over which period, in how many operations.
///
/// Two roots whose coverage conflicts count different things; their totals are never merged (rule R1).
struct Coverage: Hashable, Sendable {
    /// First and last year that the root names for its totals, with how often.
    private(set) var periods: [ClosedYears: Int] = [:]
    /// The numbers of operations that it names.
    private(set) var operations: Set<Double> = []

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
            periods[ClosedYears(from: period.from?.year, to: period.to?.year), default: 0] += 1
        }
        if figure.category == .operationsOrCases, let number = figure.low ?? figure.high {
            operations.insert(number)
        }
    }

    /// The periods that are named most often: a stray one, from a text that mixes two counts, does not make two one.
    var years: Set<ClosedYears> {
        let most = periods.values.max() ?? 0
        return Set(periods.filter { $0.value == most }.keys)
    }

    /// Whether the two can count the same: some period and some number of operations of one fits one of the other.
    func agrees(with other: Coverage) -> Bool {
        let sameYears = years.isEmpty || other.years.isEmpty || !years.isDisjoint(with: other.years)
        let sameOperations =
            operations.isEmpty || other.operations.isEmpty || !operations.isDisjoint(with: other.operations)
        return sameYears && sameOperations
    }
}
