import Evidence

/// The sources: each document with its particulars, its custody and its full text.
struct SourceSection {
    let edition: Edition

    private var wording: Wording { edition.wording }

    var markup: Markup {
        edition.section(.sources) {
            for document in edition.record.documents { article(document) }
        }
    }

    private func article(_ document: Document) -> Markup {
        Markup(.article, .style(.source), .labelled(by: .document(document.id))) {
            Markup(.h3, .id(.document(document.id)), .anyDirection) { edition.title(of: document) }
            Markup(.dl, .style(.facts)) {
                entry(wording.publisher, Markup(words: document.publisher ?? wording.notRecorded))
                if !document.authors.isEmpty {
                    entry(wording.authors, Markup(words: document.authors.joined(separator: "; ")))
                }
                entry(
                    wording.published, Markup(words: document.published.map(wording.date) ?? wording.notRecorded))
                entry(
                    wording.languageLabel,
                    Markup(words: document.language.map(wording.languageName) ?? wording.notRecorded))
                entry(wording.origin, origin(document.origin))
                entry(
                    wording.file,
                    Markup(words: "\(document.name) · \(document.mediaType) · \(wording.bytes(document.byteCount))"))
                entry("SHA-256", Markup(.code, .style(.hash)) { document.id.hex })
                entry(wording.custody, custody(document))
                if !document.findings.isEmpty {
                    entry(wording.intakeFindings, findings(document))
                }
            }
            Markup(.p, .style(.kicker)) { wording.fullText }
            PassageText(
                document: document, passages: edition.index.passages[document.id] ?? [], wording: wording
            ).markup
        }
    }

    private func entry(_ name: String, _ value: Markup) -> Markup {
        Markup(.div) {
            Markup(.dt) { name }
            Markup(.dd, .anyDirection) { value }
        }
    }

    private func origin(_ origin: String?) -> Markup {
        guard let origin else { return Markup(words: wording.notRecorded) }
        guard let address = WebAddress(origin) else { return Markup(words: origin) }
        return Markup(.a, .href(address), .noReferrer) { origin }
    }

    private func custody(_ document: Document) -> Markup {
        let captures = edition.record.captures.filter { $0.document == document.id }
        guard !captures.isEmpty else { return Markup(words: wording.noCustody) }
        return Markup(.ul, .style(.custody)) {
            for capture in captures {
                Markup(.li) {
                    wording.captured(by: capture.by, at: wording.time(capture.at), from: Self.name(of: capture.path))
                    if let origin = capture.origin, origin != document.origin { "; \(wording.comesFrom(origin))" }
                }
            }
        }
    }

    /// The file name alone: the folders of a person's machine are nobody's business.
    static func name(of path: String) -> String {
        path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    }

    private func findings(_ document: Document) -> Markup {
        Markup(.ul) {
            for finding in document.findings {
                Markup(.li) {
                    Markup(.code) { finding.code }
                    " "
                    Markup(.span, .language(.english)) { finding.message }
                }
            }
        }
    }
}
