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

    /// Writes bytes and a line end.
    static func write(_ line: [UInt8]) {
        var line = line
        line.append(0x0A)
        FileHandleWriter.write(line, to: 1)
    }

    static func write(_ line: String) { FileHandleWriter.write(Array((line + "\n").utf8), to: 1) }
}
