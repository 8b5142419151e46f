import Analysis
import Evidence

/// What is missing: the findings of gaps, each with what would explain it and what to obtain.
struct GapSection {
    let edition: Edition

    private var wording: Wording { edition.wording }

    var markup: Markup {
        let gaps = edition.findings.compactMap { finding in
            FindingKind(of: finding).map { (kind: $0, finding: finding) }
        }.filter { $0.kind != .partOfWhole && $0.kind != .contested }
        return edition.section(.missing) {
            if gaps.isEmpty {
                Markup(.p) { wording.nothingMissing }
            } else {
                Markup(.ul, .style(.gaps)) {
                    for gap in gaps { line(gap.kind, gap.finding) }
                }
            }
        }
    }

    private func line(_ kind: FindingKind, _ finding: Finding) -> Markup {
        Markup(.li, .id(.finding(finding.id)), .style(.gap)) { FindingNote(edition: edition, kind, finding).markup }
    }
}
