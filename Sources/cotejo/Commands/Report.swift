import Analysis
import ArgumentParser
import CaseFile
import Evidence
import Publication

struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the report: one HTML file in which every number opens on its quote.",
        discussion: """
            The file needs no network and no script, and prints. A number without a live citation stops it.

            EXAMPLE
              cotejo report raids.cotejo -o raids.html
              cotejo report operativos.cotejo -o informe.html --language es
            """)

    @Argument(help: "The case.", completion: .directory)
    var path: String

    @Option(name: [.customShort("o"), .long], help: "The file to write.", completion: .file())
    var output: String

    @Option(help: "es or en. Without it, the language of the case.", completion: .list(["es", "en"]))
    var language: ReportLanguage?

    @Option(help: "Who writes it; the journal keeps the name. Without it, the user of this machine.")
    var by: String?

    func run() async throws {
        try await CaseReader.using(path) { caseFile in
            let record = try CaseReader.record(of: caseFile)
            let language = language?.code ?? caseFile.language
            let html: String
            do throws(PublicationError) {
                html = try HTMLReport(language: language).render(
                    record, findings: CaseAnalysis().findings(in: record), generated: Clock.system.now(),
                    version: Version.current)
            } catch {
                throw Stop.badInput(error.message)
            }
            try OutputFile(path: output).write(html)
            try caseFile.record(
                action: "report-written",
                particulars: ["language": language.rawValue, "sha256": ContentHash(of: html.utf8).hex],
                by: by ?? Person.current)
            StandardOutput.write(
                "Wrote '\(output)': \(record.figures.count) figures from \(record.documents.count) documents.")
        }
    }
}
