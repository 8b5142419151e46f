/// What measures give for one text.
public struct Score: Hashable, Sendable {
    /// A measure that is not here was not annotated in this text.
    public internal(set) var tallies: [Measure: Tally] = [:]
    /// In the order of the measures.
    public internal(set) var misses: [Miss] = []

    init() {}

    /// All measures of a text.
    public init(_ trial: Trial) {
        let parts = [
            FigureScorer.score(trial), EventScorer.score(trial), AttributionScorer.score(trial),
            MentionScorer.score(trial), PersonScorer.score(trial), SignalScorer.score(trial),
            IncidentScorer.score(trial),
        ]
        for part in parts.compactMap(\.self) {
            tallies.merge(part.tallies) { $0 + $1 }
            misses += part.misses
        }
    }
}
