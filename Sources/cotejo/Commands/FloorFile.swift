import ArgumentParser
import Evaluation
import FoundationEssentials

/// Floors on the disk: JSON with a measure a line, so that a change of one is a line of the difference.
enum FloorFile {
    /// The floors; `nil` when there is no file.
    ///
    /// - Throws: exit code 65 when it cannot be read as floors.
    static func read(_ path: String) throws -> Floors? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            return try JSONDecoder().decode(Floors.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Stop.badInput(
                "Could not read the floors in '\(path)': they are no JSON with 'gold' and 'floors'. Take them back from "
                    + "the history, or write them anew with --raise-floors.")
        }
    }

    static func text(_ floors: Floors) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(floors), as: UTF8.self) + "\n"
    }
}
