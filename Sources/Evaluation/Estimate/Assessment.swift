import Evidence

/// How the program does on a gold: every measure, in each language and in all.
public struct Assessment: Hashable, Sendable {
    /// The texts of one language, or of all.
    public struct Group: Hashable, Sendable {
        /// "es", "en"; "all" for every text.
        public let name: String
        public let textCount: Int
        /// The measures that were annotated in at least one text.
        public let estimates: [Measure: Estimate]
    }

    /// The score of one text.
    public struct Row: Hashable, Sendable {
        public let id: String
        public let language: LanguageCode?
        public let score: Score

        public init(_ trial: Trial) {
            id = trial.gold.id
            language = trial.language
            score = Score(trial)
        }
    }

    /// Each language by its code, then all; all is left out where there is one language.
    public let groups: [Group]

    public init(_ rows: [Row]) {
        let languages = Set(rows.map { $0.language?.rawValue ?? "unknown" }).sorted()
        var groups = languages.map { language in
            Self.group(language, rows.filter { ($0.language?.rawValue ?? "unknown") == language })
        }
        if languages.count > 1 { groups.append(Self.group("all", rows)) }
        self.groups = groups
    }

    private static func group(_ name: String, _ rows: [Row]) -> Group {
        let tallies = rows.map(\.score.tallies)
        let measures = Measure.allCases.filter { measure in tallies.contains { $0[measure] != nil } }
        let intervals = Bootstrap.intervals(tallies, of: measures)
        let estimates = measures.map { measure in
            let sum = tallies.reduce(Tally()) { $0 + ($1[measure] ?? Tally()) }
            return (measure, Estimate(tally: sum, interval: intervals[measure]))
        }
        return Group(
            name: name, textCount: rows.count, estimates: Dictionary(uniqueKeysWithValues: estimates))
    }
}
