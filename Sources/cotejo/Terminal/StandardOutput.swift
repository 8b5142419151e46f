#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The results of a command.
enum StandardOutput {
    /// Whether a person sees it as it comes.
    static var isTerminal: Bool { isatty(1) == 1 }

    static func write(_ line: String) { FileHandleWriter.write(Array((line + "\n").utf8), to: 1) }
}
