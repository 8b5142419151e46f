import ArgumentParser
import CaseFile
import Evidence
import Extraction
import Intake
import Language

struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add files to a case: original, text and claims.",
        discussion: """
            Takes .txt, .html and .pdf, or folders of them. Adding the same bytes again changes nothing, so an
            interrupted run is simply repeated. A file that cannot be read is named; the others go in.

            EXAMPLE
              cotejo add raids.cotejo sources/
              cotejo add raids.cotejo letter.pdf --origin "handed over by the family" --by "A. Rivas"
            """)

    @Argument(help: "The case.", completion: .directory)
    var path: String

    @Argument(help: "Files or folders.", completion: .file())
    var sources: [String]

    @Option(help: "Where the files come from: an address, an archive, a person.")
    var origin: String?

    @Option(help: "Who adds them; kept with each file. Without it, the user of this machine.")
    var by: String?

    @Flag(help: "Print one line of JSON for each file.")
    var json = false

    func run() async throws {
        let entries = SourceList.entries(of: sources)
        var tally = AddTally(json: json)
        try await CaseReader.using(path) { caseFile in
            var progress = Progress("Adding", total: entries.count)
            let extractor = Extractor(lexicon: .bundled)
            var done = 0
            try await FileReader(intake: Intake(), width: 4).read(entries) { _, outcome in
                Result { () throws -> (IntakeResult, Evidence.Extract) in
                    let read = try outcome.get()
                    // What the case already has is not extracted again.
                    let known = try caseFile.contains(read.document.id)
                    return (read, known ? Evidence.Extract() : extractor.extract(read.document))
                }
            } deliver: { file, outcome in
                switch outcome {
                case .success(let (read, extract)): try add(file, read, extract, to: caseFile, &tally)
                case .failure(let error as IntakeError): try tally.refuse(file, error.message)
                case .failure(let error): throw error
                }
                done += 1
                progress.update(done)
            }
            progress.finish()
        }
        tally.finish(path)
        if tally.refused > 0 { throw ExitCode.badInput }
    }

    private func add(
        _ file: String, _ read: IntakeResult, _ extract: Evidence.Extract, to caseFile: CaseFile,
        _ tally: inout AddTally
    ) throws {
        let capture = Capture(
            document: read.document.id, path: file, origin: origin ?? read.document.origin, by: by ?? Person.current,
            at: Clock.system.now())
        let outcome = try caseFile.add(
            read.document, original: read.original, capture: capture, extract: extract,
            extractor: "cotejo \(Version.current), \(Extractor.version)")
        try tally.count(file, read.document, extract, outcome)
    }
}
