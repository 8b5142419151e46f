#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lines for the person at the terminal: what goes on, what went wrong. Results go to standard output.
enum StandardError {
    /// Whether a person sees it as it comes.
    static var isTerminal: Bool { isatty(2) == 1 }

    static func write(_ line: String) { writeRaw(line + "\n") }

    static func writeRaw(_ text: String) {
        FileHandleWriter.write(Array(text.utf8), to: 2)
    }
}

/// Writes all bytes to a file descriptor.
enum FileHandleWriter {
    /// Writes until nothing is left; a reader that has gone away (a closed pipe) ends the program quietly, as filters do.
    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var written = 0
        while written < bytes.count {
            let step = bytes[written...].withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if step < 0 {
                if errno == EINTR { continue }
                let code = errno
                if code == EPIPE { exit(0) }
                let reason = String(cString: strerror(code))
                if descriptor != 2 {
                    StandardError.write(
                        "Could not write the output: the system says '\(reason)'. Make room, or write elsewhere.")
                }
                exit(1)
            }
            written += step
        }
    }
}
