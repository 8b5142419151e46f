#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A lock on the case's folder: shared by those who write, exclusive for the one who opens or closes the seal.
///
/// SQLite keeps writers apart by itself; this lock only tells whether anybody else is writing. The system drops it
/// when its process ends, however it ends.
final class WriterLock: Sendable {
    private let descriptor: Int32

    init(_ paths: CasePaths) throws(DiskError) {
        descriptor = open(paths.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(verb: "open", path: paths.folder, number: errno) }
    }

    deinit { close(descriptor) }

    /// Takes the lock for one alone; `false` when somebody else holds it. A shared lock held before is then gone.
    ///
    /// Where the file system has no such locks everybody is alone; SQLite's log does not work with others there anyway.
    func takeAlone() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

    /// Takes the lock together with other writers, or gives an exclusive one back to that; waits for a sealing to end.
    func share() {
        while flock(descriptor, LOCK_SH) != 0, errno == EINTR {}
    }

    func release() { flock(descriptor, LOCK_UN) }
}
