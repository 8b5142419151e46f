import Foundation

/// A file that holds what a test expects of a long output, in the folder `Snapshots` beside the test.
///
/// With `COTEJO_UPDATE_SNAPSHOTS=1` in the environment the file is written anew instead of compared; the change is
/// then read in the diff before it is committed.
public struct Snapshot: Sendable {
    private let file: URL

    /// - Parameters:
    ///   - name: the file name, with its extension.
    ///   - test: the path of the test's source, `#filePath`.
    public init(_ name: String, beside test: String = #filePath) {
        file = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Snapshots")
            .appendingPathComponent(name)
    }

    /// The first line in which the output differs from the file, or `nil` when they are the same.
    ///
    /// - Throws: the error of the file system when the file cannot be read or written.
    public func difference(from output: String) throws -> String? {
        if ProcessInfo.processInfo.environment["COTEJO_UPDATE_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(output.utf8).write(to: file)
            return nil
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        if expected == output { return nil }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = output.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        return """
            '\(file.lastPathComponent)' differs in line \(line + 1).
            expected: \(line < old.count ? old[line] : "(no such line)")
            found:    \(line < new.count ? new[line] : "(no such line)")
            If the new output is right, run the tests with COTEJO_UPDATE_SNAPSHOTS=1 and read the diff.
            """
    }
}
