import Evaluation
import Evidence

/// What `evaluate --json` prints.
struct EvaluationLine: Encodable {
    let folder: String
    let gold: ContentHash
    let groups: [Assessment.Group]
    /// The one that is printed; `nil` for all.
    let measure: Measure?
    let misses: WorstMisses

    private enum Key: String, CodingKey { case folder, gold, groups, misses }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(folder, forKey: .folder)
        try container.encode(gold, forKey: .gold)
        try container.encode(groups.map { GroupLine(group: $0, measure: measure) }, forKey: .groups)
        try container.encode(misses.shown.map(MissLine.init), forKey: .misses)
    }
}

/// The measures of one language, or of all texts, as JSON.
private struct GroupLine: Encodable {
    let group: Assessment.Group
    let measure: Measure?

    private enum Key: String, CodingKey { case name, texts, measures }

    private struct MeasureLine: Encodable {
        let estimate: Estimate

        private enum Key: String, CodingKey { case precision, recall, f1, low, high, n }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(estimate.tally.precision, forKey: .precision)
            try container.encode(estimate.tally.recall, forKey: .recall)
            try container.encode(estimate.tally.f1, forKey: .f1)
            try container.encode(estimate.interval?.lowerBound, forKey: .low)
            try container.encode(estimate.interval?.upperBound, forKey: .high)
            try container.encode(estimate.tally.gold, forKey: .n)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(group.name, forKey: .name)
        try container.encode(group.textCount, forKey: .texts)
        let shown = group.estimates.filter { measure == nil || $0.key == measure }
        let measures = shown.map { ($0.key.rawValue, MeasureLine(estimate: $0.value)) }
        try container.encode(Dictionary(uniqueKeysWithValues: measures), forKey: .measures)
    }
}

/// One miss as JSON.
private struct MissLine: Encodable {
    let found: WorstMisses.Found

    private enum Key: String, CodingKey { case document, measure, kind, gold, read, start, end, context }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(found.document, forKey: .document)
        try container.encode(found.miss.measure, forKey: .measure)
        try container.encode(found.miss.kind, forKey: .kind)
        try container.encode(found.miss.gold, forKey: .gold)
        try container.encode(found.miss.read, forKey: .read)
        try container.encode(found.miss.range?.lowerBound, forKey: .start)
        try container.encode(found.miss.range?.upperBound, forKey: .end)
        try container.encode(found.context, forKey: .context)
    }
}
