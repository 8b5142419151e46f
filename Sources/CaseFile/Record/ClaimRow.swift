import Evidence
import GRDB

/// What a claim says, as the columns of its row: each kind fills its own, the others stay empty.
struct ClaimRow {
    var kind = ""
    var category = ""
    var counted: String?
    var low: Double?
    var high: Double?
    var approximate: Bool?
    var unit: String?
    var actor: Participant?
    var target: Participant?
    var negated: Bool?
    var person: String?
    var rankOrTitle: String?
    var relation: String?
    var polarity: String?
    var period: Period?
    var places: [String] = []

    init(_ content: Claim.Content) {
        switch content {
        case .figure(let figure):
            kind = "figure"
            category = figure.category.rawValue
            counted = figure.counted.rawValue
            low = figure.low
            high = figure.high
            approximate = figure.approximate
            unit = figure.unit
            actor = figure.actor.map { Participant(counted: $0) }
            period = figure.period
            places = figure.places
        case .event(let event):
            kind = "event"
            category = event.category.rawValue
            actor = event.actor
            target = event.target
            negated = event.negated
            period = event.period
            places = event.places
        case .role(let role):
            kind = "role"
            category = role.role.rawValue
            person = role.person
            rankOrTitle = role.rankOrTitle
            relation = role.relation.rawValue
        case .signal(let signal):
            kind = "signal"
            category = signal.kind.rawValue
            polarity = signal.polarity.rawValue
        }
    }

    static let columns = """
        kind, category, counted, low, high, approximate, unit, actor_stated, actor, actor_name, actor_start_byte,
        actor_end_byte, actor_low, actor_high, target_stated, target, target_name, target_start_byte, target_end_byte,
        target_low, target_high, negated, person, rank_or_title, relation, polarity, period_stated, period_from, period_to
        """

    /// The values of ``columns``.
    var values: StatementArguments {
        [
            kind, category, counted, low, high, approximate, unit, actor != nil, actor?.counted?.rawValue, actor?.name,
            actor?.span?.start, actor?.span?.end, actor?.low, actor?.high, target != nil, target?.counted?.rawValue,
            target?.name,
            target?.span?.start, target?.span?.end, target?.low, target?.high, negated, person, rankOrTitle, relation,
            polarity, period != nil,
            period?.from?.iso, period?.to?.iso,
        ]
    }

    /// Reads ``columns`` back, the first of them at a column of a row.
    static func content(_ row: StoredRow, from first: Int, places: [String]) throws -> Claim.Content {
        let period = try row.period(first + 26)
        switch try row.text(first) {
        case "figure":
            return .figure(
                Figure(
                    category: try row.word(Category.self, first + 1), counted: try row.word(Counted.self, first + 2),
                    low: try row.optionalNumber(first + 3), high: try row.optionalNumber(first + 4),
                    approximate: try row.flag(first + 5), unit: try row.optionalText(first + 6),
                    actor: try row.optionalWord(Counted.self, first + 8), period: period, places: places))
        case "event":
            return .event(
                Event(
                    category: try row.word(EventCategory.self, first + 1), actor: try participant(row, first + 7),
                    target: try participant(row, first + 14), negated: try row.flag(first + 21), period: period,
                    places: places))
        case "role":
            return .role(
                PersonRole(
                    person: try row.text(first + 22), rankOrTitle: try row.optionalText(first + 23),
                    role: try row.word(PersonRole.Role.self, first + 1),
                    relation: try row.word(PersonRole.Relation.self, first + 24)))
        case "signal":
            return .signal(
                Signal(
                    kind: try row.word(Signal.Kind.self, first + 1),
                    polarity: try row.word(Signal.Polarity.self, first + 25)))
        case let kind: throw row.damaged("the kind '\(kind)'")
        }
    }

    private static func participant(_ row: StoredRow, _ column: Int) throws -> Participant? {
        guard try row.flag(column) else { return nil }
        return Participant(
            counted: try row.optionalWord(Counted.self, column + 1), span: try row.optionalSpan(column + 3),
            name: try row.optionalText(column + 2), low: try row.optionalNumber(column + 5),
            high: try row.optionalNumber(column + 6))
    }
}
