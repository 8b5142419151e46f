import Evaluation

/// The table of measures and the worst misses as a person reads them on a terminal.
struct EvaluationPage {
    let groups: [Assessment.Group]
    /// The one that is shown; `nil` for all.
    let measure: Measure?
    let misses: WorstMisses

    func text(of folder: String) -> String {
        var lines = [
            "'\(folder)': F1 with its 95% interval (1,000 resamples of the texts); n is the number in the gold."
        ]
        for group in groups {
            let texts = group.textCount == 1 ? "1 text" : "\(group.textCount) texts"
            lines += ["", "\(group.name), \(texts)", table(group)]
        }
        return (lines + missLines).joined(separator: "\n")
    }

    private func table(_ group: Assessment.Group) -> String {
        var table = TextTable(header: ["measure", "P", "R", "F1", "interval", "n"])
        for measure in measure.map({ [$0] }) ?? Measure.allCases {
            guard let estimate = group.estimates[measure] else { continue }
            let tally = estimate.tally
            table.add([
                measure.rawValue, Self.share(tally.precision), Self.share(tally.recall), Self.share(tally.f1),
                estimate.interval.map { "\(Self.share($0.lowerBound)) to \(Self.share($0.upperBound))" } ?? "-",
                String(tally.gold),
            ])
        }
        return table.text
    }

    /// Three decimals, rounded; a floor and what falls below it are cut instead (``Floors/text(_:)``).
    private static func share(_ value: Double?) -> String { value.map { Floors.text($0 + 0.0005) } ?? "-" }

    /// Under the name of each text its misses; the text of the most harmful miss comes first.
    private var missLines: [String] {
        guard !misses.shown.isEmpty else { return [] }
        let all = misses.total == 1 ? "The one miss:" : "The \(misses.total) misses, most harmful first:"
        var lines = [
            "",
            misses.shown.count == misses.total
                ? all : "The worst \(misses.shown.count) of \(misses.total) misses, most harmful first:",
        ]
        var documents: [String] = []
        for found in misses.shown where !documents.contains(found.document) { documents.append(found.document) }
        for document in documents {
            lines += ["", document]
            for found in misses.shown where found.document == document {
                lines.append("  \(found.miss.kind.rawValue) in \(found.miss.measure.rawValue)")
                if let gold = found.miss.gold { lines.append("    gold  \(gold)") }
                if let read = found.miss.read { lines.append("    read  \(read)") }
                if let context = found.context { lines.append("    text  \(context)") }
            }
        }
        return lines
    }
}
