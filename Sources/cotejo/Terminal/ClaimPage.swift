import Evidence

/// The claims of one document as a person reads them on a terminal.
enum ClaimPage {
    static func text(_ document: Document, _ extract: Evidence.Extract) -> String {
        var lines = ["\(document.name): \(document.title ?? "")"]
        if extract.claims.isEmpty { lines.append("  no claim found") }
        for claim in extract.claims {
            let speakers = claim.attribution.map(\.name).joined(separator: " → ")
            let page = claim.quote.locator.page.map { ", page \($0)" } ?? ""
            let incident = claim.incident.map { " (\($0))" } ?? ""
            lines.append(
                "  \(summary(of: claim.content)); \(claim.stance.rawValue)"
                    + (speakers.isEmpty ? "" : " by \(speakers)") + page + incident)
            lines.append("      “\(claim.quote.words)”  [\(claim.rule)]")
        }
        lines += extract.incidents.map(line)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func summary(of content: Claim.Content) -> String {
        switch content {
        case .figure(let figure):
            "\(FigureText.value(figure))  \(figure.category.rawValue), \(figure.counted.rawValue)"
        case .event(let event):
            "event  \(event.negated ? "not " : "")\(event.category.rawValue): "
                + "\(name(event.actor) ?? "not recorded") → \(name(event.target) ?? "not recorded")"
        case .role(let role):
            "person  \(role.person): "
                + [role.rankOrTitle, role.role.rawValue, role.relation.rawValue]
                .compactMap(\.self).joined(separator: ", ")
        case .signal(let signal): "signal  \(signal.kind.code) \(signal.kind.rawValue): \(signal.polarity.rawValue)"
        }
    }

    private static func name(_ participant: Participant?) -> String? {
        participant?.name ?? participant?.counted?.rawValue
    }

    private static func line(_ incident: Incident) -> String {
        let date = incident.date.flatMap(day) ?? "date not recorded"
        let places = incident.places.isEmpty ? "place not recorded" : incident.places.joined(separator: ", ")
        return "  incident \(incident.id)  \(incident.kind.rawValue): \(date); \(places)"
    }

    private static func day(_ period: Period) -> String? {
        guard let first = period.from ?? period.to else { return nil }
        guard let last = period.to, last != first else { return first.iso }
        return "\(first.iso) to \(last.iso)"
    }
}
