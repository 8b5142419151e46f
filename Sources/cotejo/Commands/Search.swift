import ArgumentParser
import CaseFile
import Evidence

struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Search the texts of a case.",
        discussion: """
            All words are required, in any form and without regard to case or accents. Also: "an exact phrase",
            one OR another, -without, prefix*, one NEAR other, NEAR/5.

            EXAMPLE
              cotejo search raids.cotejo 'enfrentamiento NEAR chincha'
              cotejo search raids.cotejo '"criminal records" -police' --limit 5
            """)

    @Argument(help: "The case.", completion: .directory)
    var path: String

    @Argument(help: "What to look for.")
    var query: String

    @Option(help: "At most so many documents.")
    var limit = 20

    @Flag(help: "Print JSON Lines, one document a line.")
    var json = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let hits = try await CaseReader.using(path) { try $0.search(query, limit: limit) }
        for hit in hits {
            if json { StandardOutput.write(try JSONLine.text(hit)) } else { StandardOutput.write(Self.text(hit)) }
        }
        if hits.isEmpty, !json { StandardOutput.write("Nothing found for '\(query)'.") }
    }

    /// The title, where it is from, and the words around the hits.
    static func text(_ hit: SearchHit) -> String {
        let from = [hit.publisher, hit.published?.iso, hit.page.map { "page \($0)" }].compactMap { $0 }
        let words = hit.snippet.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return
            "\(hit.title ?? hit.name)\(from.isEmpty ? "" : " (\(from.joined(separator: ", ")))")\n    … \(words) …\n    \(hit.name)"
    }
}
