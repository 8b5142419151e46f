import ArgumentParser
import Evidence
import Extraction
import Intake
import Language
import Resolution

/// Reads a folder of files as a case held in memory.
enum FolderReader {
    static func record(_ path: String, jsonl: Bool) async throws -> ResolvedRecord {
        let (files, refused) = SourceList.expand(paths: [path])
        for error in refused { StandardError.write(error.message) }
        guard !files.isEmpty else {
            let message =
                "'\(path)' holds no file to read. Name a case (NAME.cotejo) or a folder with .txt, .html or .pdf files."
            if jsonl { StandardOutput.write(try JSONLine.text(FolderErrorLine(folder: path, error: message))) }
            throw Stop.badInput(message)
        }
        let extractor = Extractor(lexicon: .bundled)
        var materials: [Material] = []
        var progress = Progress("Reading", total: files.count)
        try await FileReader(intake: Intake(), width: 4).read(files) { _, outcome in
            outcome.map { Material(document: $0.document, extract: extractor.extract($0.document)) }
        } deliver: { _, outcome in
            switch outcome {
            case .success(let material): materials.append(material)
            case .failure(let error): StandardError.write(error.message)
            }
            progress.update(materials.count)
        }
        progress.finish()
        return Resolver(lexicon: .bundled).resolve(title: path, materials: materials, captures: [])
    }
}

/// What is printed in place of a folder that holds nothing to read.
struct FolderErrorLine: Encodable {
    let folder: String
    let error: String
}
