import Evidence

/// The whole file: head, title, contents and the parts in their order.
struct ReportPage {
    let edition: Edition
    let generated: String
    let version: String

    private var wording: Wording { edition.wording }

    var markup: Markup {
        Markup(.html, .language(wording.language)) {
            Markup(.head) {
                Markup(.meta, .utf8)
                Markup(.meta, all: Attribute.noRequests)
                Markup(.meta, all: Attribute.viewport)
                Markup(.meta, all: Attribute.sendNoReferrer)
                Markup(.meta, all: Attribute.bothColours)
                Markup(.title) { "\(edition.record.title) · \(wording.kicker)" }
                Markup(style: StyleSheet.text)
            }
            Markup(.body) {
                Markup(.a, .href(.section(.contested)), .style(.skip)) { wording.skip }
                header
                contents
                Markup(.main) {
                    ContrastSection(edition: edition).markup
                    GapSection(edition: edition).markup
                    FigureSection(edition: edition).markup
                    SourceSection(edition: edition).markup
                    TreeSection(edition: edition).markup
                    MethodSection(edition: edition, version: version).markup
                }
            }
        }
    }

    private var header: Markup {
        Markup(.header) {
            Markup(.p, .style(.kicker)) { wording.kicker }
            Markup(.h1, .anyDirection) { edition.record.title }
            Markup(.p, .style(.lead)) { wording.whatThisIs(edition.record.documents.count) }
            Markup(.p, .style(.particulars)) { wording.made(wording.time(generated), version) }
        }
    }

    private var contents: Markup {
        Markup(.nav, .style(.contents), .label(wording.contents)) {
            Markup(.p, .style(.kicker)) { wording.contents }
            Markup(.ol) {
                for section in ReportSection.allCases {
                    Markup(.li) {
                        Markup(.a, .href(.section(section))) { wording.title(section) }
                        if section == .contested { questions }
                    }
                }
            }
        }
    }

    private var questions: Markup {
        guard !edition.record.contrasts.isEmpty else { return Markup() }
        return Markup(.ul) {
            for contrast in edition.record.contrasts {
                Markup(.li) {
                    Markup(.a, .href(.contrast(contrast.question))) { wording.question(contrast.question) }
                }
            }
        }
    }
}
