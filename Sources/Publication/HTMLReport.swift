import Evidence

/// A report: one HTML file that holds everything it needs, in Spanish or English.
///
/// A pure function of the record and its findings; it computes no number. The file asks for nothing over the network,
/// needs no script, prints on A4, and shows every text of a document escaped.
public struct HTMLReport: Sendable {
    private let language: LanguageCode

    /// - Parameter language: Spanish or English; ``render(_:findings:generated:version:)`` refuses any other.
    public init(language: LanguageCode) { self.language = language }

    /// Writes the report.
    ///
    /// - Parameters:
    ///   - findings: of analysis; one of a kind that this version does not know is left out.
    ///   - generated: the time of making, in UTC, as "2026-11-21T03:04:05Z".
    ///   - version: the version of the program.
    /// - Throws: when a number has no live citation, naming the figure, answer or finding; or when there are no words
    ///   in the language.
    public func render(
        _ record: ResolvedRecord, findings: [Finding], generated: String, version: String
    ) throws(PublicationError) -> String {
        guard let wording = Wording(language) else {
            throw PublicationError(
                subject: "language '\(language.rawValue)'",
                message: "A report cannot be written in the language '\(language.rawValue)'. Use "
                    + Wording.languages.map { "'\($0.rawValue)'" }.joined(separator: " or ") + ".")
        }
        try CitationCheck.check(record, findings: findings)
        let edition = Edition(
            record: record, findings: findings, wording: wording, index: CitationIndex(record))
        return Markup.document(ReportPage(edition: edition, generated: generated, version: version).markup)
    }
}
