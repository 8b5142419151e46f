import Foundation
import Synchronization

/// A folder of its own for one test, gone when the test ends.
final class Desk: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "cotejo-command-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)  // what stays in the temporary folder is harmless
    }

    /// Runs the program here.
    func cotejo(_ arguments: String...) async throws -> Program.Run { try await run(arguments) }

    func run(_ arguments: [String]) async throws -> Program.Run {
        let run = try await Program.run(arguments, in: folder)
        // The folder goes with its desk, and a desk that is not named again could go before the program ends.
        return withExtendedLifetime(self) { run }
    }

    func shell(_ line: String, _ arguments: String...) async throws -> Program.Run {
        try await Program.shell(line, arguments, in: folder)
    }

    /// Writes a file, with the folders above it.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(filePath: folder).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: folder + "/" + name))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + name) }

    /// The number of originals in a case, also while they are being written.
    func originalCount(in name: String) -> Int {
        let folder = folder + "/" + name + "/originals"
        // A file that goes while the folder is read makes it throw; the next look counts again.
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []  // see the line above
        return files.filter { $0.utf8.count > 60 }.count
    }

    /// Changes one bit of a file.
    func flip(_ name: String, at offset: Int) throws {
        var bytes = try bytes(name)
        bytes[offset] ^= 1
        try write(name, bytes)
    }

    /// A case "bahia.cotejo" with the sample documents in it, and the documents in "sources".
    func makeCase() async throws {
        let finished = try await Self.finished.value
        for name in ["bahia.cotejo", "sources"] {
            try FileManager.default.copyItem(atPath: finished.folder + "/" + name, toPath: folder + "/" + name)
        }
    }

    /// The desk from which cases are copied, made once.
    private static let finished = Task {
        let desk = try Desk()
        atexit { Desk.removeFinished() }
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara", "--by", "ana")
        try desk.writeSources()
        _ = try await desk.cotejo("add", "bahia.cotejo", "sources", "--by", "ana")
        place.withLock { $0 = desk.folder }
        return desk
    }

    private static let place = Mutex("")

    private static func removeFinished() {
        let folder = place.withLock { $0 }
        guard !folder.isEmpty else { return }
        try? FileManager.default.removeItem(atPath: folder)  // what stays in the temporary folder is harmless
    }

    func writeSources() throws {
        for (name, text) in SourceText.all { try write("sources/" + name, text) }
    }
}
