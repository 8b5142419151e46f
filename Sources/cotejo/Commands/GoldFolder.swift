import ArgumentParser
import Evaluation
import Evidence
import Extraction
import FoundationEssentials
import Intake
import Language

/// A folder of gold, read by the program: `gold.jsonl`, and each text in `texts` or beside it.
struct GoldFolder {
    let trials: [Trial]
    let hash: ContentHash

    /// - Throws: exit code 65 after a sentence for everything that is wrong with the gold.
    static func read(_ folder: String) async throws -> GoldFolder {
        let lines = try goldLines(folder)
        let gold: [GoldDocument]
        do throws(GoldError) {
            gold = try GoldReader.documents(in: lines)
        } catch {
            throw Stop.badInput("'\(folder)/gold.jsonl': \(error.message)")
        }
        guard !gold.isEmpty else { throw Stop.badInput("'\(folder)/gold.jsonl' holds no line.") }
        let paths = try gold.map { try path(of: $0.id, in: folder) }
        let read = try await results(paths)
        var trials: [Trial] = []
        var problems: [String] = []
        for (document, read) in zip(gold, read) {
            do throws(GoldError) {
                let text = try GoldText(file: read.result.original, named: document.id)
                problems += document.problems(in: text)
                trials.append(
                    Trial(gold: document, text: text, document: read.result.document, extract: read.extract))
            } catch {
                problems.append(error.message)
            }
        }
        guard problems.isEmpty else {
            for problem in problems { StandardError.write(problem) }
            throw Stop.badInput(
                "Correct the gold in '\(folder)/gold.jsonl': offsets count code points after the front matter.")
        }
        let files = zip(gold, read).map { (id: $0.id, file: String(decoding: $1.result.original, as: UTF8.self)) }
        return GoldFolder(trials: trials, hash: GoldHash.hash(lines: lines, texts: files))
    }

    private static func goldLines(_ folder: String) throws -> String {
        let path = folder + "/gold.jsonl"
        guard FileManager.default.fileExists(atPath: path) else {
            throw Stop.badInput(
                "There is no gold at '\(path)'. Name a folder with 'gold.jsonl' and 'texts', as Evaluation/README.md "
                    + "describes it.")
        }
        do {
            let bytes = try Data(contentsOf: URL(filePath: path))
            if let text = String(validating: bytes, as: UTF8.self) { return text }
        } catch {
            throw Stop.badInput("Could not read '\(path)': \(error). Check that you may read it.")
        }
        throw Stop.badInput("'\(path)' is not UTF-8. Save it as UTF-8.")
    }

    private static func path(of id: String, in folder: String) throws -> String {
        let names = ["texts/\(id).txt", "texts/\(id)", "\(id).txt", id]
        guard let name = names.first(where: { FileManager.default.fileExists(atPath: folder + "/" + $0) }) else {
            throw Stop.badInput(
                "'\(folder)/gold.jsonl' has a line for '\(id)', and there is no '\(folder)/texts/\(id).txt'. Add the "
                    + "text, or take the line out.")
        }
        return folder + "/" + name
    }

    private static func results(_ paths: [String]) async throws -> [(result: IntakeResult, extract: Evidence.Extract)] {
        let extractor = Extractor(lexicon: .bundled)
        var results: [(result: IntakeResult, extract: Evidence.Extract)] = []
        var refusals: [String] = []
        try await FileReader(intake: Intake(), width: 4).read(SourceList.entries(of: paths)) { _, outcome in
            outcome.map { (result: $0, extract: extractor.extract($0.document)) }
        } deliver: { _, outcome in
            switch outcome {
            case .success(let read): results.append(read)
            case .failure(let error): refusals.append(error.message)
            }
        }
        guard refusals.isEmpty else {
            for refusal in refusals.dropLast() { StandardError.write(refusal) }
            throw Stop.badInput(refusals[refusals.count - 1])
        }
        return results
    }
}
