import Foundation
import Glibc
import Subprocess

/// The built program, run as a child process as a person runs it.
enum Program {
    /// How a run ended.
    struct Run: Sendable {
        /// The exit code; 128 and the number of the signal when one ended it, as shells count.
        let code: Int
        let output: String
        let complaint: String

        /// The lines on standard output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
        /// The lines on standard error that tell of more than progress.
        var complaints: [String] {
            complaint.split(separator: "\n").map(String.init).filter { line in
                !["Adding: ", "Verifying: ", "Reading: "].contains { line.hasPrefix($0) }
            }
        }

        /// Each line of standard output as a JSON object.
        func objects() throws -> [[String: Any]] {
            try lines.map { line in
                guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                    throw CocoaError(.coderReadCorrupt)
                }
                return object
            }
        }
    }

    /// The program lies beside the test bundle; in the build folder of the package where the bundle is run by another.
    static let path: String = {
        let besideBundle = CommandLine.arguments.compactMap { argument in
            argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init).firstIndex {
                $0.hasSuffix(".xctest")
            }.map { argument.split(separator: "/", omittingEmptySubsequences: false)[..<$0].joined(separator: "/") }
        }
        let folders = besideBundle + [Repository.path(".build/debug")]
        return folders.map { $0 + "/cotejo" }.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "cotejo"
    }()

    /// Runs the program in a folder.
    static func run(_ arguments: [String], in folder: String) async throws -> Run {
        try await shell("exec \"$@\"", [path] + arguments, in: folder)
    }

    /// Runs a line of `sh` in a folder; `$@` are the arguments, `$0` is the program.
    static func shell(_ line: String, _ arguments: [String] = [], in folder: String) async throws -> Run {
        let result = try await Subprocess.run(
            .name("sh"),
            arguments: Arguments(["-c", "cd \"$1\" && shift && " + line, path, folder] + arguments),
            environment: .inherit.updating(["COLUMNS": "100", "SWIFT_BACKTRACE": "enable=no"]),
            output: .bytes(limit: 1 << 26), error: .bytes(limit: 1 << 22))
        let code =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): 128 + Int(signal)
            }
        return Run(
            code: code, output: String(decoding: result.standardOutput, as: UTF8.self),
            complaint: String(decoding: result.standardError, as: UTF8.self))
    }

    /// Runs the program and kills it at a moment, as SIGKILL does: without warning. A run that ends sooner is left alone.
    ///
    /// Waits on its own thread and not on the pool that other tests share, so that the moment is not missed.
    static func kill(when isTime: () -> Bool, _ arguments: [String], in folder: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, !isTime() { usleep(500) }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
