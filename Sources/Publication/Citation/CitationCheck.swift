import Evidence

/// Stops a report in which a number stands without a live citation.
///
/// A citation is live when the document is in the record and its text holds the quoted words at the quoted place.
struct CitationCheck {
    private let documents: [ContentHash: Document]
    private let trees: Set<String>
    private let claims: Set<String>

    init(_ record: ResolvedRecord) {
        documents = Dictionary(record.documents.map { ($0.id, $0) }) { first, _ in first }
        trees = Set(record.trees.map(\.id))
        claims = Set(
            record.figures.flatMap(\.supports).map(\.claim.id)
                + record.contrasts.flatMap(\.answers).flatMap(\.supports).map(\.claim.id))
    }

    /// Checks every figure, every answer, every finding and the evidence of every source tree.
    ///
    /// - Throws: for the first that cannot be published, naming it.
    static func check(_ record: ResolvedRecord, findings: [Finding]) throws(PublicationError) {
        let check = CitationCheck(record)
        for figure in record.figures { try check.check(figure) }
        for contrast in record.contrasts {
            for answer in contrast.answers {
                let subject = "answer '\(answer.value)' to the question '\(contrast.id)'"
                guard !answer.supports.isEmpty else { throw Self.failure(subject, "it has no claim") }
                try check.check(answer.supports, of: subject)
            }
        }
        for tree in record.trees {
            for member in tree.members {
                guard check.documents[member.document] != nil else {
                    throw Self.failure(
                        "source tree '\(tree.id)'", "its document '\(member.document)' is not in the record")
                }
                if let evidence = member.evidence { try check.check(evidence, of: "source tree '\(tree.id)'") }
            }
        }
        for finding in findings { try check.check(finding) }
    }

    private func check(_ figure: ReconciledFigure) throws(PublicationError) {
        let subject = "figure '\(figure.id)' (\(figure.category.rawValue), \(figure.counted.rawValue))"
        guard !figure.supports.isEmpty else { throw Self.failure(subject, "it has no claim") }
        try check(figure.supports, of: subject)
        let own = Set(figure.supports.map(\.claim.id))
        for id in figure.deciding where !own.contains(id) {
            throw Self.failure(subject, "the claim '\(id)' that decides it is not among its claims")
        }
        let bounds = [figure.low, figure.best, figure.high].compactMap(\.self)
        guard bounds.isEmpty || !figure.deciding.isEmpty else {
            throw Self.failure(subject, "no claim is named that decides its numbers")
        }
        // A total over events (R10) is a sum, which no single claim states.
        if RuleCode.all(in: figure.rule).contains(.r10) { return }
        let stated = figure.supports.map(\.claim.figure).flatMap { [$0.low, $0.high] }
        for bound in bounds where !stated.contains(bound) {
            throw Self.failure(subject, "none of its claims states the number \(bound)")
        }
    }

    private func check(_ supports: [ReconciledFigure.Support], of subject: String) throws(PublicationError) {
        for support in supports {
            try check(support.claim.quote, of: subject)
            let figure = support.claim.figure
            guard [figure.low, figure.high].allSatisfy({ $0?.isFinite ?? true }) else {
                throw Self.failure(subject, "the claim '\(support.claim.id)' is not a number")
            }
            guard trees.contains(support.root) else {
                throw Self.failure(
                    subject, "the root '\(support.root)' of its claim '\(support.claim.id)' is in no source tree")
            }
        }
    }

    private func check(_ quote: Quote, of subject: String) throws(PublicationError) {
        let locator = quote.locator
        guard let document = documents[locator.document] else {
            throw Self.failure(subject, "the document '\(locator.document)' that it quotes is not in the record")
        }
        guard !quote.words.isEmpty, let words = document.text.words(at: locator.span),
            words.utf8.elementsEqual(quote.words.utf8)
        else {
            throw Self.failure(
                subject,
                "'\(document.name)' does not hold the quoted words '\(quote.words)' at bytes "
                    + "\(locator.span.start) to \(locator.span.end)")
        }
        guard locator.page == nil || locator.page == document.text.page(at: locator.span.start) else {
            throw Self.failure(
                subject, "the quoted words '\(quote.words)' are not on page \(locator.page ?? 0) of '\(document.name)'")
        }
    }

    private func check(_ finding: Finding) throws(PublicationError) {
        let subject = "finding '\(finding.id)'"
        for id in finding.claims where !claims.contains(id) {
            throw Self.failure(subject, "its claim '\(id)' belongs to no figure of the record")
        }
        for id in finding.documents where documents[id] == nil {
            throw Self.failure(subject, "its document '\(id)' is not in the record")
        }
        guard finding.estimate == nil || !finding.claims.isEmpty else {
            throw Self.failure(subject, "its number has no claim")
        }
    }

    private static func failure(_ subject: String, _ reason: String) -> PublicationError {
        PublicationError(
            subject: subject,
            message: "The \(subject) cannot be published: \(reason). "
                + "Run 'cotejo verify' on the case, and make the report again when it finds nothing broken.")
    }
}
