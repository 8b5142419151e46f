import FoundationEssentials

/// A folder of its own for one run, removed at the end.
struct TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/cotejo-bench-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("Could not remove '\(path)': \(error). Remove it by hand.")
        }
    }
}
