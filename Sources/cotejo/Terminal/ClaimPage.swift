import Evidence

/// The claims of one document as a person reads them on a terminal.
enum ClaimPage {
    static func text(_ document: Document, _ extract: Evidence.Extract) -> String {
        var lines = ["\(document.name): \(document.title ?? "")"]
        if extract.claims.isEmpty { lines.append("  no figure found") }
        for claim in extract.claims {
            let figure = claim.figure
            let speakers = claim.attribution.map(\.name).joined(separator: " → ")
            let page = claim.quote.locator.page.map { ", page \($0)" } ?? ""
            lines.append(
                "  \(FigureText.value(figure))  \(figure.category.rawValue), \(figure.counted.rawValue); \(claim.stance.rawValue)"
                    + (speakers.isEmpty ? "" : " by \(speakers)") + page)
            lines.append("      “\(claim.quote.words)”  [\(claim.rule)]")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
