import Analysis
import Evidence

/// A finding in words: what was observed, what it means and does not, and the claims or documents to open.
struct FindingNote {
    private let edition: Edition
    private let kind: FindingKind
    private let finding: Finding

    init(edition: Edition, _ kind: FindingKind, _ finding: Finding) {
        self.edition = edition
        self.kind = kind
        self.finding = finding
    }

    var markup: Markup {
        var markup = Markup(.p) {
            Markup(.strong) { edition.wording.observed(kind, n: finding.n) }
            " "
            edition.wording.meaning(kind)
        }
        let claims = finding.claims.compactMap { edition.index.claims[$0] }
        let documents = finding.documents.compactMap { edition.index.documents[$0]?.document }
        guard !claims.isEmpty || !documents.isEmpty else { return markup }
        markup += Markup(.p, .style(.particulars)) {
            for claim in claims {
                edition.link(to: claim)
                " "
            }
            for document in documents {
                Markup(.a, .href(.document(document.id))) { edition.title(of: document) }
                " "
            }
        }
        return markup
    }
}
