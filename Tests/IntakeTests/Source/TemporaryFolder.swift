import FoundationEssentials

/// A folder for one test, removed when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/intake-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Writes a file below the folder, with the folders on its way.
    func write(_ text: String, to name: String) throws {
        let file = path + "/" + name
        let folder = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
        try FileManager.default.createDirectory(atPath: String(folder), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: file))
    }

    deinit {
        // A folder that stays behind does no harm to other tests.
        try? FileManager.default.removeItem(atPath: path)  // nothing can be done about a failure here
    }
}
