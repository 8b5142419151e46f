import Evidence

/// The reconciled figures of a record as a person reads them on a terminal: what is contested first.
struct FigurePage {
    let record: ResolvedRecord
    let category: Category?
    let claims: Bool

    var text: String {
        var lines = ["\(record.title): \(record.documents.count) documents, \(record.trees.count) source trees", ""]
        if category == nil, !record.contrasts.isEmpty { lines += contrasts() }
        let figures = record.figures.filter { category == nil || $0.category == category }
        guard !figures.isEmpty else { return (lines + ["No figure."]).joined(separator: "\n") }
        if claims {
            for figure in figures { lines += block(figure) }
        } else {
            var table = TextTable(header: [
                "what", "counted", "low", "best", "high", "status", "roots", "claims", "scope",
            ])
            for figure in figures { table.add(row(figure)) }
            lines.append(table.text)
        }
        return lines.joined(separator: "\n")
    }

    private func contrasts() -> [String] {
        var lines = ["CONTESTED (answers of different scopes are never merged)"]
        for contrast in record.contrasts {
            lines.append("  \(Self.question(contrast.question))")
            for answer in contrast.answers {
                let roots = answer.supports.map { support in record.trees.first { $0.id == support.root }?.root ?? "" }
                let named = roots.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                lines.append("    \(answer.value)  — \(named.joined(separator: "; "))")
            }
        }
        return lines + [""]
    }

    static func question(_ question: Contrast.Question) -> String {
        switch question {
        case .howManyKilled: "How many were killed?"
        case .howManyOfficers: "How many officers took part or are under inquiry?"
        case .howManyOperations: "How many operations?"
        case .whichPeriod: "Over which period?"
        case .withoutRecord: "How many had no criminal record?"
        case .other: "Other figures"
        }
    }

    private func row(_ figure: ReconciledFigure) -> [String] {
        let mark = figure.approximate ? "≈ " : ""
        return [
            figure.category.rawValue, figure.unit ?? figure.counted.rawValue, number(figure.low),
            mark + number(figure.best),
            number(figure.high), figure.status.rawValue, String(figure.independentSources),
            String(figure.supports.count),
            scope(figure),
        ]
    }

    private func number(_ value: Double?) -> String { value.map(FigureText.number) ?? "–" }

    private func scope(_ figure: ReconciledFigure) -> String {
        switch figure.scope {
        case .operation(let id):
            if let date = record.operations.first(where: { $0.id == id })?.date?.from {
                "\(id), \(date.iso)"
            } else {
                id
            }
        case .wholeCase(let part): part.isEmpty ? "the case" : "the case: \(part)"
        case .partOfTotal(let total): total.map { "part of the \($0)" } ?? "part of a list"
        case .context(let about): "context: \(about)"
        }
    }

    private func block(_ figure: ReconciledFigure) -> [String] {
        let values = "low \(number(figure.low)), best \(number(figure.best)), high \(number(figure.high))"
        var lines = [
            "\(figure.category.rawValue), \(figure.unit ?? figure.counted.rawValue): \(values) — \(figure.status.rawValue)"
        ]
        lines.append("  scope: \(scope(figure)) (\(figure.scopeReason)); rule: \(figure.rule)")
        for support in figure.supports {
            let document = record.documents.first { $0.id == support.claim.quote.locator.document }
            let root = record.trees.first { $0.id == support.root }?.root ?? ""
            let speakers = support.claim.attribution.map(\.name).joined(separator: " → ")
            lines.append(
                "    \(FigureText.value(support.claim.figure))  “\(support.claim.quote.words)”"
                    + " — \(speakers.isEmpty ? "" : speakers + ", in ")\(document?.name ?? "")"
                    + " (\(support.claim.stance.rawValue); root: \(root))")
        }
        return lines + [""]
    }
}
