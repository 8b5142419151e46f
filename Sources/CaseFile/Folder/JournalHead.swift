import Evidence

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The number and hash of the last journal entry; the file `journal.head` in the folder.
///
/// A chain of hashes shows every change but one: the removal of its last links. The head shows that too, as long as
/// whoever removed them did not also rewrite the head. Only a copy of the head kept elsewhere (on paper, in a mail)
/// proves more.
struct JournalHead: Hashable, Sendable {
    let number: Int
    let hash: ContentHash

    /// "000000000012 ab12...": always 78 bytes, so that it can be overwritten in place.
    var bytes: [UInt8] {
        let digits = String(number)
        return Array((String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits + " \(hash.hex)\n").utf8)
    }

    init(number: Int, hash: ContentHash) {
        self.number = number
        self.hash = hash
    }

    init(_ entry: JournalEntry) { self.init(number: entry.number, hash: entry.hash) }

    /// Reads the file's bytes; `nil` for anything that ``bytes`` would not write.
    init?(_ bytes: [UInt8]) {
        let parts = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\n" })
        guard parts.count == 2, let number = Int(parts[0]), number > 0, let hash = ContentHash(hex: String(parts[1]))
        else { return nil }
        self.init(number: number, hash: hash)
        guard self.bytes == bytes else { return nil }
    }

    /// Overwrites the head in place. One short write into one block: a killed process leaves the old or the new head.
    func write(_ paths: CasePaths) throws(DiskError) {
        let file = open(paths.head, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw DiskError(verb: "write", path: paths.head, number: errno) }
        defer { close(file) }
        let bytes = self.bytes
        let count = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
        guard count == bytes.count else {
            throw DiskError(verb: "write", path: paths.head, number: count < 0 ? errno : ENOSPC)
        }
    }

    /// The head of a case; `nil` when it is missing or not as it was written.
    static func read(_ paths: CasePaths) -> JournalHead? {
        guard Disk.size(ofFile: paths.head) != nil else { return nil }
        do {
            return JournalHead(try Disk.read(paths.head))
        } catch {
            return nil
        }
    }
}
