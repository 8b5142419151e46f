import Analysis
import Evidence

/// What is contested: each question with its answers side by side, those of one scope together.
struct ContrastSection {
    let edition: Edition

    private var wording: Wording { edition.wording }

    /// Answers that count the same, in the order in which the record gives them.
    private struct Group {
        let scopes: [Scope]
        var answers: [(number: Int, answer: Contrast.Answer)]
    }

    var markup: Markup {
        edition.section(.contested) {
            if edition.record.contrasts.isEmpty {
                Markup(.p) { wording.nothingContested }
            }
            for finding in edition.findings where FindingKind(of: finding) == .contested {
                Markup(.div, .id(.finding(finding.id)), .style(.gap)) {
                    FindingNote(edition: edition, .contested, finding).markup
                }
            }
            for contrast in edition.record.contrasts {
                Markup(.article, .style(.contrast), .labelled(by: .contrast(contrast.question))) {
                    Markup(.h3, .id(.contrast(contrast.question))) { wording.question(contrast.question) }
                    Markup(.div, .style(.groups)) { groups(of: contrast) }
                }
            }
        }
    }

    private func groups(of contrast: Contrast) -> Markup {
        var groups: [Group] = []
        for (number, answer) in contrast.answers.enumerated() {
            if let place = groups.firstIndex(where: { Set($0.scopes) == Set(answer.scopes) }) {
                groups[place].answers.append((number, answer))
            } else {
                groups.append(Group(scopes: answer.scopes, answers: [(number, answer)]))
            }
        }
        var markup = Markup()
        for (place, group) in groups.enumerated() {
            markup += Markup(.div, .style(.answers)) {
                Markup(.p, .style(.counts)) {
                    Markup(.span, .style(.kicker)) { wording.counts }
                    " "
                    group.scopes.map { wording.name($0, in: edition.record.operations) }.joined(separator: "; ")
                    if place > 0 {
                        " "
                        Markup(.strong, .style(.elsewhere)) { wording.elsewhere }
                    }
                }
                Markup(.ul) {
                    for (number, answer) in group.answers { card(answer, number, contrast.question) }
                }
            }
        }
        return markup
    }

    private func card(_ answer: Contrast.Answer, _ number: Int, _ question: Contrast.Question) -> Markup {
        let claims = answer.supports.claims
        return Markup(.li) {
            Markup(.p, .style(.value)) {
                answer.value
                if claims.allSatisfy({ $0.stance == .denied }) {
                    " "
                    Markup(.span, .style(.stance, .denied)) { wording.name(.denied) }
                }
            }
            Markup(.p, .style(.particulars)) {
                wording.weight(
                    documents: Set(claims.map(\.quote.locator.document)).count,
                    roots: Set(answer.supports.map(\.root)).count)
            }
            Markup(.ul, .style(.voices)) {
                for claim in claims {
                    Markup(.li, .id(.claim(claim.id, under: question, answer: number)), .focusable) {
                        edition.chain(claim)
                        Markup(.span, .style(.particulars)) { " — \(edition.publication(of: claim)) " }
                        edition.quotation(of: claim)
                    }
                }
            }
        }
    }
}
