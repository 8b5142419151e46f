#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One file on the disk, read once and whole.
struct SourceFile {
    let path: String

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// All bytes of the file.
    ///
    /// The kind is sniffed from the first bytes, so that a file beyond the limit of its kind is not read at all; the
    /// count is kept while reading too, for a file that grows meanwhile.
    func bytes(within limits: Limits) throws(IntakeError) -> [UInt8] {
        let byteCount = try regularFileSize()
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw IntakeError(.unreadable(reason: Self.lastReason()), path: path) }
        defer { close(descriptor) }
        let pieceSize = 1 << 20
        var bytes: [UInt8] = []
        var limit = limits.pdfByteCount
        while true {
            let piece = try read(pieceSize, from: descriptor)
            if piece.isEmpty { return bytes }
            if bytes.isEmpty {
                limit = MediaType.opensAsPDF(piece) ? limits.pdfByteCount : limits.textByteCount
                if byteCount <= limit { bytes.reserveCapacity(byteCount) }
            }
            bytes += piece
            guard max(byteCount, bytes.count) <= limit else {
                if let refused = BinarySignature.refusal(of: bytes) { throw IntakeError(refused, path: path) }
                throw IntakeError(.tooLarge(byteCount: max(byteCount, bytes.count), limit: limit), path: path)
            }
        }
    }

    private func read(_ count: Int, from descriptor: Int32) throws(IntakeError) -> [UInt8] {
        var failure: String?
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            repeat {
                #if canImport(Glibc)
                    let step = Glibc.read(descriptor, buffer.baseAddress, count)
                #elseif canImport(Musl)
                    let step = Musl.read(descriptor, buffer.baseAddress, count)
                #else
                    let step = Darwin.read(descriptor, buffer.baseAddress, count)
                #endif
                if step >= 0 {
                    filled = step
                    return
                }
            } while errno == EINTR
            failure = Self.lastReason()
        }
        if let failure { throw IntakeError(.unreadable(reason: failure), path: path) }
        return piece
    }

    private func regularFileSize() throws(IntakeError) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else {
            let missing = errno == ENOENT || errno == ENOTDIR
            throw IntakeError(missing ? .missing : .unreadable(reason: Self.lastReason()), path: path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Int(status.st_size)
        case S_IFDIR: throw IntakeError(.folder, path: path)
        default: throw IntakeError(.notAFile, path: path)
        }
    }

    /// The system's words for what went wrong last.
    static func lastReason() -> String { String(cString: strerror(errno)) }
}
