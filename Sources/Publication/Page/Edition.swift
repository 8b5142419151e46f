import Analysis
import Evidence

/// One record in one language: what every part of the report reads, and the pieces that several parts show.
struct Edition {
    let record: ResolvedRecord
    let findings: [Finding]
    let wording: Wording
    let index: CitationIndex

    /// The link that opens the exact words of a claim: "[3.2]".
    func link(to claim: FigureClaim) -> Markup { link(to: .passage(of: claim.id)) }

    func link(to passage: Anchor) -> Markup {
        let label = index.label(of: passage) ?? ""
        return Markup(.a, .href(passage), .style(.passage), .label(wording.openQuote(label))) { "[\(label)]" }
    }

    /// The quoted words, in the language of their document.
    func quotation(_ quote: Quote) -> Markup {
        let language = index.documents[quote.locator.document]?.document.language ?? wording.language
        return Markup(.q, .language(language), .anyDirection) { quote.words }
    }

    /// The quoted words of a claim with the link that opens them.
    func quotation(of claim: FigureClaim) -> Markup {
        Markup(.span, .style(.quoted)) {
            quotation(claim.quote)
            " "
            link(to: claim)
        }
    }

    /// "the vice minister → the agency → the paper", nearest speaker first.
    func chain(_ claim: FigureClaim) -> Markup {
        Markup(.span, .style(.chain)) {
            if claim.attribution.isEmpty { wording.theDocumentItself }
            for (place, speaker) in claim.attribution.enumerated() {
                if place > 0 {
                    " "
                    Markup(.span, .hidden) { "→" }
                    Markup(.span, .style(.spoken)) { wording.via }
                    " "
                }
                speaker.name
                if speaker.kind == .anonymous { " (\(wording.name(speaker.kind)))" }
            }
        }
    }

    /// "The Harbour Courier, 15 March 2016".
    func publication(of claim: FigureClaim) -> String {
        guard let document = index.document(of: claim) else { return wording.notRecorded }
        let publisher = document.publisher ?? wording.publisherNotRecorded
        return "\(publisher), \(document.published.map(wording.date) ?? wording.dateNotRecorded)"
    }

    /// "Document 3: Title".
    func title(of document: Document) -> String {
        "\(wording.document(index.documents[document.id]?.number ?? 0)): \(document.title ?? wording.withoutTitle)"
    }

    /// A part of the report with its heading and the sentence under it.
    func section(_ section: ReportSection, @MarkupBuilder content: () -> Markup) -> Markup {
        Markup(.section, .labelled(by: .section(section))) {
            Markup(.h2, .id(.section(section))) { wording.title(section) }
            Markup(.p, .style(.lead)) { wording.lead(section) }
            content()
        }
    }
}
