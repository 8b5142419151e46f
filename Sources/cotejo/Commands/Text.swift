import ArgumentParser
import Evidence
import Intake

struct Text: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the text of files: the article's own words, with what the document says of itself.",
        discussion: """
            Reads .txt (with YAML front matter), .html and .pdf. Navigation, appeals and related content are left out.
            With --jsonl each file is one line of JSON; offsets elsewhere count its code points.

            EXAMPLE
              cotejo text report.pdf
              cotejo text sources/ --jsonl > texts.jsonl
            """)

    @Argument(help: "Files or folders.", completion: .file())
    var paths: [String]

    @Flag(help: "Print JSON Lines, one document a line; a file that cannot be read has an 'error' in its line.")
    var jsonl = false

    func run() async throws {
        try await FileStream(paths: paths, jsonl: jsonl).run { path, read in
            jsonl
                ? DocumentLine(document: read.document, path: path).bytes : Array(TextPage.text(read.document).utf8)
        }
    }
}

/// A document as a person reads it on a terminal.
enum TextPage {
    static func text(_ document: Document) -> String {
        var lines = [document.title ?? document.name]
        let published = [document.publisher, document.published?.iso].compactMap { $0 }
        if !published.isEmpty { lines.append(published.joined(separator: ", ")) }
        lines += document.findings.map { "! " + $0.message }
        return (lines + ["", document.text.string, ""]).joined(separator: "\n")
    }
}
