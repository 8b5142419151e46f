import ArgumentParser
import Evaluation
import Evidence
import FoundationEssentials

struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure what is read against what a careful reader found: precision, recall, F1, worst misses.",
        usage: """
            cotejo evaluate [<folder>] [--measure <measure>] [--worst <n>] [--language es|en] [--json]
            cotejo evaluate [<folder>] --floors <floors> [--raise-floors]
            """,
        discussion: """
            Reads a folder with 'gold.jsonl' and 'texts'; Evaluation/README.md describes the form, so that you can
            measure on texts of your own. With --floors a measure under its floor ends the command with 1.

            EXAMPLE
              cotejo evaluate Evaluation --worst 20
              cotejo evaluate my-texts/ --language es --json
              cotejo evaluate --floors Evaluation/floors.json
            """)

    @Argument(help: "A folder with gold.jsonl and texts.", completion: .directory)
    var folder = "Evaluation"

    @Option(help: "How many of the worst misses to show, most harmful first.")
    var worst = 10

    @Option(help: "Only this measure, in the table and in the misses: figures, speakers, events ...")
    var measure: Measure?

    @Option(help: "A file of floors to compare with.", completion: .file())
    var floors: String?

    @Flag(help: "Write the floors anew, just under what was measured; lower only when the gold has changed.")
    var raiseFloors = false

    @Option(help: "Only texts of this language: es or en.", completion: .list(["es", "en"]))
    var language: ReportLanguage?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard worst >= 0 else { throw ValidationError("--worst takes a number of misses, 0 for none.") }
        guard raiseFloors else { return }
        guard floors != nil else { throw ValidationError("--raise-floors needs --floors FILE, the file to write.") }
        guard language == nil else { throw ValidationError("--raise-floors measures all texts: leave --language out.") }
    }

    func run() async throws {
        let folder = try await GoldFolder.read(folder)
        let trials = folder.trials.filter { language == nil || $0.language == language?.code }
        guard !trials.isEmpty else {
            throw Stop.badInput("'\(self.folder)' holds no text in '\(language?.code.rawValue ?? "")'.")
        }
        let rows = trials.map(Assessment.Row.init)
        let assessment = Assessment(rows)
        let misses = WorstMisses(trials: trials, rows: rows, of: measure, count: worst)
        if json {
            let line = EvaluationLine(
                folder: self.folder, gold: folder.hash, groups: assessment.groups, measure: measure, misses: misses)
            StandardOutput.write(try JSONLine.text(line))
        } else {
            let page = EvaluationPage(groups: assessment.groups, measure: measure, misses: misses)
            StandardOutput.write(page.text(of: self.folder))
        }
        guard let floors else { return }
        if raiseFloors {
            let raised = Floors.raised(from: try FloorFile.read(floors), to: assessment, gold: folder.hash)
            try OutputFile(path: floors).write(try FloorFile.text(raised))
            StandardError.write("Wrote the floors to '\(floors)'. Read the difference before you keep it.")
        } else {
            try compare(assessment, folder.hash, with: floors)
        }
    }

    private func compare(_ assessment: Assessment, _ gold: ContentHash, with path: String) throws {
        guard let floors = try FloorFile.read(path) else {
            throw Stop.badInput("There is no file of floors at '\(path)'. Make it with --raise-floors.")
        }
        guard floors.gold == gold else {
            throw Stop.failure(
                "The gold in '\(folder)' is not the one that '\(path)' was measured on. If the change is meant, write "
                    + "new floors with --raise-floors and read the difference.")
        }
        let breaches = floors.breaches(by: assessment)
        for breach in breaches { StandardError.write(breach) }
        if !breaches.isEmpty { throw ExitCode.failure }
    }
}

extension Measure: ExpressibleByArgument {}
