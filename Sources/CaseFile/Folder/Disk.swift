#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file system, in the few calls that a case needs; each failure keeps its `errno`.
enum Disk {
    /// The size of a regular file in bytes; `nil` when there is none at the path.
    static func size(ofFile path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether anything stands at the path, a dangling link too.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// The path without links and dots.
    static func absolute(_ path: String) throws(DiskError) -> String {
        guard let resolved = realpath(path, nil) else { throw DiskError(verb: "open", path: path, number: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Makes a folder; one that exists is left as it is.
    static func makeFolder(_ path: String) throws(DiskError) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST || !isFolder(path) else { return }
        throw DiskError(verb: "create", path: path, number: errno)
    }

    /// Removes a folder that is empty; any other is left as it is.
    static func removeEmptyFolder(_ path: String) { rmdir(path) }

    /// Writes a new file and waits until its bytes are on the disk.
    ///
    /// - Precondition: nothing else writes to the path. What a failed call leaves behind is removed.
    static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw DiskError(verb: "write", path: path, number: errno) }
        var failure = append(bytes, to: file)
        if failure == 0, fsync(file) != 0, errno != EINVAL { failure = errno }
        if close(file) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            // Never a device or a folder of somebody else.
            if size(ofFile: path) != nil { unlink(path) }
            throw DiskError(verb: "write", path: path, number: failure)
        }
    }

    private static func append(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: rest))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : ENOSPC }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    private static func systemWrite(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, buffer.baseAddress, buffer.count)
        #else
            Darwin.write(file, buffer.baseAddress, buffer.count)
        #endif
    }

    /// Puts a file in the place of another, at once.
    static func move(_ path: String, to target: String) throws(DiskError) {
        guard rename(path, target) == 0 else { throw DiskError(verb: "write", path: target, number: errno) }
    }

    /// Makes the names in a folder as durable as the files that they name.
    static func settle(folder path: String) throws(DiskError) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw DiskError(verb: "open", path: path, number: errno) }
        defer { close(folder) }
        // Some file systems refuse this on folders; their names are then as durable as they get.
        guard fsync(folder) == 0 || errno == EINVAL else { throw DiskError(verb: "write", path: path, number: errno) }
    }

    /// Removes a file; one that is not there is no failure.
    static func remove(_ path: String) throws(DiskError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw DiskError(verb: "remove", path: path, number: errno) }
    }

    /// The names in a folder, sorted, without "." and "..".
    static func names(inFolder path: String) throws(DiskError) -> [String] {
        guard let folder = opendir(path) else { throw DiskError(verb: "read", path: path, number: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// All bytes of a file.
    static func read(_ path: String) throws(DiskError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size(ofFile: path) ?? 0)
        try readPieces(of: path) { bytes += $0 }
        return bytes
    }

    /// Hands over a file piece by piece, so that a large one need not be in memory.
    static func readPieces(of path: String, _ take: ([UInt8]) -> Void) throws(DiskError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw DiskError(verb: "read", path: path, number: errno) }
        defer { close(file) }
        try readPieces(ofOpen: file, path: path, take)
    }

    /// The same for a file that is open, from its beginning; the position in the file does not move.
    static func readPieces(ofOpen file: Int32, path: String, _ take: ([UInt8]) -> Void) throws(DiskError) {
        var offset = 0
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = piece.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(offset)) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DiskError(verb: "read", path: path, number: errno) }
            guard count > 0 else { return }
            take(count == piece.count ? piece : Array(piece[..<count]))
            offset += count
        }
    }
}
