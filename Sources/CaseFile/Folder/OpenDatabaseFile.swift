import Evidence
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One descriptor of `case.sqlite`, through which its bytes are hashed, shared by all who have it open in this process.
///
/// POSIX drops every lock of a process on a file when the process closes any descriptor of it; SQLite's locks would
/// vanish under its feet (sqlite.org/howtocorrupt.html, section 2.2). So the descriptor is closed only when the last
/// holder has closed its connection.
final class OpenDatabaseFile: Sendable {
    private struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    private struct Holding {
        let descriptor: Int32
        var holders: Int
    }

    private static let open = Mutex<[Identity: Holding]>([:])

    private let identity: Identity
    private let descriptor: Int32
    private let path: String

    init(_ path: String) throws(DiskError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw DiskError(verb: "read", path: path, number: errno) }
        let identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        let descriptor = Self.open.withLock { open -> Int32 in
            if let held = open[identity] {
                open[identity] = Holding(descriptor: held.descriptor, holders: held.holders + 1)
                return held.descriptor
            }
            let descriptor = Self.openForReading(path)
            if descriptor >= 0 { open[identity] = Holding(descriptor: descriptor, holders: 1) }
            return descriptor
        }
        guard descriptor >= 0 else { throw DiskError(verb: "read", path: path, number: -descriptor) }
        self.identity = identity
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        Self.open.withLock { open in
            guard let held = open[identity] else { return }
            open[identity] = held.holders > 1 ? Holding(descriptor: held.descriptor, holders: held.holders - 1) : nil
            if held.holders == 1 { close(held.descriptor) }
        }
    }

    /// The SHA-256 of the file as it is now.
    func hash() throws(DiskError) -> ContentHash {
        var hasher = ContentHash.Hasher()
        try Disk.readPieces(ofOpen: descriptor, path: path) { hasher.update($0) }
        return hasher.finish()
    }

    /// The descriptor, or the negative `errno`.
    private static func openForReading(_ path: String) -> Int32 {
        #if canImport(Glibc)
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        #else
            let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
        #endif
        return descriptor >= 0 ? descriptor : -errno
    }
}
