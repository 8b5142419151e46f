#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A copy of some bytes for a child process, readable by its owner alone. The one who makes it removes it.
struct TemporaryFile: Sendable {
    let path: String

    /// - Throws: ``IntakeError`` when the temporary folder takes no more.
    init(holding bytes: [UInt8], for source: String) throws(IntakeError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/intake-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Self.failure(source) }
        defer { close(descriptor) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var written = 0
        while written < bytes.count {
            let step = bytes.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if step < 0, errno == EINTR { continue }
            guard step > 0 else {
                let failure = Self.failure(source)
                remove()
                throw failure
            }
            written += step
        }
    }

    /// Removes the file from the disk.
    func remove() { unlink(path) }

    private static func failure(_ source: String) -> IntakeError {
        IntakeError(.noTemporaryFile(reason: SourceFile.lastReason()), path: source)
    }
}
