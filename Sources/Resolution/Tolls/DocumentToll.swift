import Evidence

/// The dead and injured of the operation that one document is mostly about.
///
/// News tells its main point first: the first mention of each kind counts, unless a group is told that holds it.
/// Mentions of other days, and of the second half of the text, are background.
struct DocumentToll: Hashable, Sendable {
    let killed: Double
    let injured: Double
    let killedClaims: [String]
    let injuredClaims: [String]
    /// The day on which most of the mentions say that it happened.
    let day: PartialDate?
    let places: [String]

    /// How many days before publication an act of a report on it may lie.
    private static let daysBefore = 10
    /// The share of the text, from the first mention on, that tells the main point; short texts are read whole.
    private static let share = 0.5
    private static let shortest = 600
    /// More than so many in one place on one day is a count over several operations.
    private static let most = 60.0

    /// `nil` when the document tells of nobody killed, injured or shot.
    init?(_ material: Material) {
        let published = material.document.published
        let all = material.extract.claims.compactMap(Casualty.init).filter {
            $0.number <= Self.most && Self.isRecent($0.period, published)
        }
        guard let first = all.map(\.span.start).min() else { return nil }
        let rest = material.document.text.string.utf8.count - first
        let limit = first + max(Self.shortest, Int(Double(rest) * Self.share))
        let told = all.filter { $0.span.start <= limit }.sorted { $0.span < $1.span }
        let dead = Self.number(.killed, told)
        let hurt = Self.number(.injured, told)
        let hit = Self.number(.hit, told)
        killed = dead
        // Of those shot, who did not die was injured: "four people were shot, one fatally".
        injured = hit > dead && (hit > 1 || dead == 0) ? max(hurt, hit - dead) : hurt
        killedClaims = Self.claims(told) { $0 == .killed }
        injuredClaims = Self.claims(told) { $0 != .killed }
        day = Self.day(told)
        places = told.flatMap(\.places).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The first mention; where that is one person, the first group told early.
    private static func number(_ effect: Casualty.Effect, _ told: [Casualty]) -> Double {
        let numbers = told.filter { $0.effect == effect }.map(\.number)
        guard let first = numbers.first else { return 0 }
        return first > 1 ? first : numbers.first { $0 > 1 } ?? first
    }

    private static func claims(_ told: [Casualty], _ holds: (Casualty.Effect) -> Bool) -> [String] {
        told.filter { holds($0.effect) }.map(\.claim).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func day(_ told: [Casualty]) -> PartialDate? {
        let days = told.compactMap { casualty -> PartialDate? in
            guard let from = casualty.period?.from, from.day != nil, casualty.period?.to == from else { return nil }
            return from
        }
        let counts = Dictionary(grouping: days) { $0 }.mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Whether a period may be that of the news; where either date is unknown it may.
    private static func isRecent(_ period: Period?, _ published: PartialDate?) -> Bool {
        guard let date = period?.from, let published else { return true }
        guard let month = date.month, let publishedMonth = published.month else { return date.year == published.year }
        guard let day = date.day, let publishedDay = published.day else {
            return (0...1).contains((published.year - date.year) * 12 + publishedMonth - month)
        }
        // Months of 31 days put no day too far.
        let gap = ((published.year - date.year) * 12 + publishedMonth - month) * 31 + publishedDay - day
        return (-40...Self.daysBefore + 1).contains(gap)
    }
}
