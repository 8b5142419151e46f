import ArgumentParser
import Evidence
import Extraction
import Intake
import Language

struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what files claim: figures, with who says so and the exact words.",
        discussion: """
            Every claim names its rule, and text[start:end] is its quote. Nothing is kept: for a case, use 'cotejo add'.

            EXAMPLE
              cotejo extract article.txt
              cotejo extract sources/ --jsonl > claims.jsonl
            """)

    @Argument(help: "Files or folders.", completion: .file())
    var paths: [String]

    @Flag(help: "Print JSON Lines, one document a line; a file that cannot be read has an 'error' in its line.")
    var jsonl = false

    func run() async throws {
        let extractor = Extractor(lexicon: .bundled)
        let jsonl = jsonl
        try await FileStream(paths: paths, jsonl: jsonl).run { path, read in
            let extract = extractor.extract(read.document)
            guard !jsonl else {
                return ExtractLine(document: read.document, path: path, extract: extract).bytes
            }
            return Array(ClaimPage.text(read.document, extract).utf8)
        }
    }
}
