import Analysis
import Evidence

/// The figures: one table for the operations, one for the whole case, one for parts of totals, one for context.
struct FigureSection {
    let edition: Edition

    private var wording: Wording { edition.wording }

    private enum Kind: CaseIterable {
        case operations, wholeCase, parts, context

        init(_ scope: Scope) {
            switch scope {
            case .operation: self = .operations
            case .wholeCase: self = .wholeCase
            case .partOfTotal: self = .parts
            case .context: self = .context
            }
        }
    }

    var markup: Markup {
        edition.section(.figures) {
            if edition.record.figures.isEmpty { Markup(.p) { wording.noFigures } }
            for kind in Kind.allCases { table(kind) }
        }
    }

    private func title(_ kind: Kind) -> String {
        switch kind {
        case .operations: wording.operations
        case .wholeCase: wording.wholeCase
        case .parts: wording.parts
        case .context: wording.context
        }
    }

    private func table(_ kind: Kind) -> Markup {
        let figures = edition.record.figures.filter { Kind($0.scope) == kind }
        var scopes: [Scope] = []
        for figure in figures where !scopes.contains(figure.scope) { scopes.append(figure.scope) }
        guard !scopes.isEmpty else { return Markup() }
        let headings = [
            wording.whatIsCounted, wording.lowBestHigh, wording.status, wording.independentSources,
            wording.ruleThatChose,
        ]
        return Markup(.div) {
            Markup(.h3) { title(kind) }
            if kind == .context { Markup(.p, .style(.note)) { wording.contextNote } }
            Markup(.table, .style(.figures), .label(title(kind))) {
                Markup(.thead) {
                    Markup(.tr) {
                        for heading in headings { Markup(.th, .columnHeading) { heading } }
                    }
                }
                for scope in scopes {
                    Markup(.tbody) {
                        Markup(.tr) {
                            Markup(.th, .groupHeading, .colspan(headings.count), .style(.counts)) {
                                wording.name(scope, in: edition.record.operations)
                            }
                        }
                        for figure in figures where figure.scope == scope {
                            FigureRow(edition: edition, figure: figure, columns: headings.count).markup
                        }
                    }
                }
            }
        }
    }
}
