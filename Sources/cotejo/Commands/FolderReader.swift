import ArgumentParser
import Evidence
import Extraction
import Intake
import Language
import Resolution

/// Reads a folder of files as a case held in memory.
enum FolderReader {
    /// The record, and whether a file could not be read.
    static func record(_ path: String, jsonl: Bool) async throws -> (record: ResolvedRecord, hasRefused: Bool) {
        let entries = SourceList.entries(of: [path])
        let extractor = Extractor(lexicon: .bundled)
        var materials: [Material] = []
        var refusals: [IntakeError] = []
        var seen: Set<ContentHash> = []
        var progress = Progress("Reading", total: entries.count)
        try await FileReader(intake: Intake(), width: 4).read(entries) { _, outcome in
            outcome.map { Material(document: $0.document, extract: extractor.extract($0.document)) }
        } deliver: { _, outcome in
            switch outcome {
            case .success(let material):
                // The same bytes under two names are one document.
                if seen.insert(material.document.id).inserted { materials.append(material) }
            case .failure(let error): refusals.append(error)
            }
            progress.update(materials.count + refusals.count)
        }
        progress.finish()
        for error in refusals { StandardError.write(error.message) }
        guard !materials.isEmpty else {
            let message = refusals.first?.message ?? "'\(path)' holds no file to read."
            if jsonl { StandardOutput.write(try JSONLine.text(FolderErrorLine(folder: path, error: message))) }
            throw ExitCode.badInput
        }
        let record = Resolver(lexicon: .bundled).resolve(title: path, materials: materials, captures: [])
        return (record, !refusals.isEmpty)
    }
}

/// What is printed in place of a folder that holds nothing to read.
struct FolderErrorLine: Encodable {
    let folder: String
    let error: String
}
