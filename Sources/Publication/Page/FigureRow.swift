import Analysis
import Evidence

/// One figure of a table, and beneath it every claim.
struct FigureRow {
    let edition: Edition
    let figure: ReconciledFigure
    let columns: Int

    private var wording: Wording { edition.wording }

    private var title: String {
        [wording.name(figure.category), wording.name(figure.counted)].compactMap(\.self).joined(separator: ", ")
    }

    var markup: Markup {
        var markup = Markup(.tr, .style(.row)) {
            Markup(.th, .rowHeading, .id(.figure(figure))) {
                Markup(.strong) { wording.name(figure.category) }
                if let counted = wording.name(figure.counted) {
                    Markup(.span, .style(.particulars)) { " \(counted)" }
                }
            }
            Markup(.td, .style(.range)) { range }
            Markup(.td) { Markup(.span, .style(.status, style)) { wording.name(figure.status) } }
            Markup(.td) {
                wording.number(Double(figure.independentSources))
                Markup(.span, .style(.narrow)) { " · \(wording.independentSources)" }
            }
            Markup(.td, .style(.rules)) { rules }
        }
        markup += Markup(.tr, .style(.claims)) {
            Markup(.td, .colspan(columns)) {
                Markup(.ul, .label(wording.claimsOf(title))) {
                    for claim in figure.supports.claims { line(claim) }
                }
                proportions
                Markup(.p, .style(.note)) {
                    "\(wording.scopeReason): "
                    wording.explanation(of: figure.scopeReason)
                }
            }
        }
        return markup
    }

    private var range: Markup {
        let isUnknown = figure.low == nil && figure.best == nil && figure.high == nil
        return Markup(.div) {
            if isUnknown {
                Markup(.span, .style(.unknown)) { wording.notRecorded }
            } else {
                Markup(.span, .style(.best)) {
                    if figure.approximate { "≈\u{A0}" }
                    figure.best == nil
                        ? wording.range(low: figure.low, high: figure.high, approximate: false, unit: figure.unit)
                        : wording.bound(figure.best, unit: figure.unit, otherwise: wording.noBest)
                }
                IntervalDrawing(figure: figure, label: bounds).markup
                Markup(.span, .style(.particulars)) { bounds }
            }
        }
    }

    private var bounds: String {
        let low = figure.low.map { "\(wording.low) \(wording.number($0))" } ?? wording.noLow
        let best = figure.best == nil ? " · \(wording.noBest)" : ""
        let high = figure.high.map { "\(wording.high) \(wording.number($0))" } ?? wording.noHigh
        return "\(low)\(best) · \(high)"
    }

    private var style: StyleClass {
        switch figure.status {
        case .corroborated: .corroborated
        case .contested: .contested
        case .singleSource: .singleSource
        case .unresolved: .unresolved
        }
    }

    private var rules: Markup {
        let codes = RuleCode.all(in: figure.rule)
        return MarkupBuilder.buildArray(
            codes.map { code in
                Markup(.p) {
                    Markup(.strong) { code.rawValue }
                    " \(wording.inShort(code))"
                }
            }
                + [selection])
    }

    /// The program's own rules in the reader's language; a person's words as they are.
    private var selection: Markup {
        guard let rule = SelectionRule(rawValue: figure.rule) else {
            return Markup(.p, .style(.note), .language(.english)) { figure.rule }
        }
        return Markup(.p, .style(.note)) { wording.explanation(of: rule) }
    }

    private func line(_ claim: FigureClaim) -> Markup {
        Markup(.li, .id(.claim(claim.id, under: figure)), .style(.claim), .focusable) {
            Markup(.strong) { wording.value(of: claim.figure) }
            " "
            if claim.stance == .denied {
                Markup(.span, .style(.stance, .denied)) { wording.name(claim.stance) }
            } else {
                Markup(.span, .style(.stance)) { wording.name(claim.stance) }
            }
            " "
            edition.chain(claim)
            Markup(.span, .style(.particulars)) { " — \(edition.publication(of: claim)) " }
            edition.quotation(of: claim)
            Markup(.span, .style(.particulars)) { particulars(claim) }
            if figure.deciding.contains(claim.id) {
                " "
                Markup(.span, .style(.decides)) { wording.decides }
            }
        }
    }

    /// Page, period, places and the rule that read it.
    private func particulars(_ claim: FigureClaim) -> String {
        let parts: [String?] = [
            claim.quote.locator.page.map(wording.page), claim.figure.period.flatMap(wording.period),
            claim.figure.places.isEmpty ? nil : claim.figure.places.joined(separator: ", "),
            wording.readBy(claim.rule),
        ]
        return " " + parts.compactMap(\.self).joined(separator: " · ")
    }

    /// The shares that analysis found for this figure.
    private var proportions: Markup {
        let own = Set(figure.supports.map(\.claim.id))
        return MarkupBuilder.buildArray(
            edition.findings.compactMap { finding in
                guard FindingKind(of: finding) == .partOfWhole, finding.claims.count == 2,
                    own.contains(finding.claims[0]),
                    let part = edition.index.claims[finding.claims[0]], let count = part.figure.low,
                    let whole = edition.index.claims[finding.claims[1]],
                    let estimate = finding.estimate, let low = finding.low, let high = finding.high
                else { return nil }
                return Markup(.p, .id(.finding(finding.id)), .style(.proportion)) {
                    wording.proportion(count, of: finding.n, estimate: estimate, low: low, high: high)
                    " \(wording.meaning(.partOfWhole)) "
                    edition.link(to: part)
                    " "
                    edition.link(to: whole)
                }
            })
    }
}
