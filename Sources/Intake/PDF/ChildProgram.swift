import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs a program on hostile input in a child process, with limits on its time, its memory and its output.
struct ChildProgram: Sendable {
    let name: String
    let arguments: [String]
    let limits: Limits
    /// The folders in which the program is sought, separated by ":".
    var searchPath = ChildProgram.usualSearchPath

    /// How a run went.
    enum Outcome: Sendable {
        case ended(output: [UInt8], errors: String, succeeded: Bool)
        case tooSlow, tooMuchOutput, missing
        case failed(reason: String)
    }

    /// PATH, then the folders where systems keep their programs.
    static var usualSearchPath: String {
        (getenv("PATH").map { String(cString: $0) + ":" } ?? "") + "/usr/local/bin:/usr/bin:/bin"
    }

    /// Runs the program to its end, or kills it when its time is over.
    func run() async -> Outcome {
        await withTaskGroup(of: Outcome?.self) { group in
            group.addTask { await runToEnd() }
            group.addTask {
                do {
                    try await Task.sleep(for: .seconds(limits.pdfSeconds))
                    return .tooSlow
                } catch {
                    // Cancelled: the program has ended first.
                    return nil
                }
            }
            var outcome: Outcome?
            for await ended in group where outcome == nil && ended != nil {
                outcome = ended
                group.cancelAll()
            }
            return outcome ?? .tooSlow
        }
    }

    private func runToEnd() async -> Outcome {
        guard await isFound(name) else { return .missing }
        // 'prlimit' (util-linux) sets the limits and becomes the program; systems without it have the limit of time only.
        let bounds = ["--as=\(limits.pdfMemory)", "--cpu=\(limits.pdfSeconds + 1)", "--core=0", name]
        let isBounded = await isFound("prlimit")
        do {
            let result = try await Subprocess.run(
                .name(isBounded ? "prlimit" : name), arguments: Arguments(isBounded ? bounds + arguments : arguments),
                environment: environment, output: .bytes(limit: limits.pdfTextByteCount), error: .bytes(limit: 1 << 20))
            return .ended(
                output: result.standardOutput, errors: String(decoding: result.standardError, as: UTF8.self),
                succeeded: result.terminationStatus.isSuccess)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .tooMuchOutput
        } catch {
            return .failed(reason: "\(error)")
        }
    }

    /// Nothing of the caller's environment reaches a program that reads hostile bytes.
    private var environment: Environment { .custom(["PATH": searchPath, "LC_ALL": "C.UTF-8"]) }

    private func isFound(_ program: String) async -> Bool {
        do {
            _ = try await Executable.name(program).resolveExecutablePath(in: environment)
            return true
        } catch {
            // The only thing that can be wrong here is that no folder holds it.
            return false
        }
    }
}
