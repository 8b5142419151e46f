#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that appears whole or not at all: written beside its place under another name, then moved.
struct OutputFile {
    let path: String

    /// - Throws: exit code 1 after one sentence with the system's own words.
    func write(_ text: String) throws {
        let target = Self.target(of: path)
        let draft = target + ".draft-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw failure(EISDIR) }
        // Moving the draft into place would replace a device or a pipe by a file.
        guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
            throw Stop.failure("Could not write '\(path)': it is a device or a pipe, and no file. Name a file with -o.")
        }
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(errno) }
        var copy = text
        let problem = copy.withUTF8 { Self.fill(descriptor, $0) } ?? (fsync(descriptor) == 0 ? nil : errno)
        close(descriptor)
        guard problem == nil, rename(draft, target) == 0 else {
            let code = problem ?? errno
            unlink(draft)
            throw failure(code)
        }
    }

    /// What a link points to, so that the link stays; the path itself for everything else.
    private static func target(of path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Writes all bytes; the system's code when it cannot.
    private static func fill(_ descriptor: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[written...])
            #if canImport(Glibc)
                let step = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
                let step = Musl.write(descriptor, rest.baseAddress, rest.count)
            #else
                let step = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if step < 0, errno != EINTR { return errno }
            written += max(0, step)
        }
        return nil
    }

    private func failure(_ code: Int32) -> any Error {
        Stop.failure(
            "Could not write '\(path)': the system says '\(String(cString: strerror(code)))'. "
                + "Choose another place with -o, or make room.")
    }
}
