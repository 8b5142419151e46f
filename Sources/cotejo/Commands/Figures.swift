import ArgumentParser
import CaseFile
import Evidence
import Extraction
import Intake
import Language
import Resolution

struct Figures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what is claimed, by whom, on whose word, and where it conflicts.",
        discussion: """
            For a case, or for plain folders of files, each of which is treated as a case held in memory.
            Low, best and high are never averages; figures of different scopes are never joined.

            EXAMPLE
              cotejo figures raids.cotejo
              cotejo figures raids.cotejo --category killed --claims
              cotejo figures sources/ --jsonl
            """)

    @Argument(help: "A case, or folders of files.", completion: .directory)
    var paths: [String]

    @Option(help: "Only this category: killed, injured, arrested, investigated, involved ...")
    var category: Category?

    @Flag(help: "Under each figure, every claim with its quote.")
    var claims = false

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print JSON Lines, one folder or case a line.")
    var jsonl = false

    func run() async throws {
        var failed = false
        for path in paths {
            do {
                let (record, hasRefused) = try await record(path)
                try show(record, path)
                failed = failed || hasRefused
            } catch let code as ExitCode where paths.count > 1 {
                failed = failed || code != .success
            }
        }
        if failed { throw ExitCode.badInput }
    }

    private func record(_ path: String) async throws -> (record: ResolvedRecord, hasRefused: Bool) {
        if path.hasSuffix(".cotejo") || path.hasSuffix(".cotejo/") {
            return (try await CaseReader.using(path) { try CaseReader.record(of: $0) }, false)
        }
        return try await FolderReader.record(path, jsonl: jsonl)
    }

    private func show(_ record: ResolvedRecord, _ path: String) throws {
        if json || jsonl {
            StandardOutput.write(RecordLine(record: record, path: path, category: category).bytes)
        } else {
            StandardOutput.write(FigurePage(record: record, category: category, claims: claims).text)
        }
    }
}

extension Category: ExpressibleByArgument {}
