import Evidence

/// The untouched bytes of the documents, each under its SHA-256.
///
/// A file appears under its name only when all of its bytes are on the disk: it is written as a draft beside the
/// shelves, then renamed. So a process killed at any moment leaves whole originals and drafts, never half an original.
struct OriginalStore: Sendable {
    let paths: CasePaths
    /// Writes a draft; tests put a full disk in its place.
    var write: @Sendable ([UInt8], String) throws(DiskError) -> Void = { (bytes, path) throws(DiskError) in
        try Disk.write(bytes, to: path)
    }

    static let draftPrefix = ".draft-"

    /// Puts bytes under their name. An original that is there already is compared, and kept when it is the same.
    ///
    /// - Returns: whether a file was written.
    @discardableResult
    func put(_ bytes: [UInt8], as id: ContentHash) throws(DiskError) -> Bool {
        let target = paths.original(id)
        if Disk.size(ofFile: target) == bytes.count, try Disk.read(target) == bytes { return false }
        let shelf = paths.originals + "/" + CasePaths.shelf(of: id)
        let draft = paths.originals + "/" + Self.draftPrefix + id.hex + "-" + String(UInt64.random(in: 0 ... .max))
        if !Disk.isFolder(shelf) {
            try Disk.makeFolder(shelf)
            try Disk.settle(folder: paths.originals)
        }
        do throws(DiskError) {
            try write(bytes, draft)
        } catch {
            // Nobody knows the draft; the original is what could not be written.
            throw DiskError(verb: error.verb, path: target, number: error.number)
        }
        try Disk.move(draft, to: target)
        try Disk.settle(folder: shelf)
        return true
    }

    /// The bytes of one original.
    func bytes(of id: ContentHash) throws(DiskError) -> [UInt8] { try Disk.read(paths.original(id)) }

    /// The SHA-256 of what lies under a name, read piece by piece.
    func hash(of id: ContentHash) throws(DiskError) -> ContentHash {
        var hasher = ContentHash.Hasher()
        try Disk.readPieces(of: paths.original(id)) { hasher.update($0) }
        return hasher.finish()
    }

    /// Every name in the folder as a path from the case's folder: originals, drafts and strangers alike.
    func list() throws(DiskError) -> [String] {
        var found: [String] = []
        for name in try Disk.names(inFolder: paths.originals) {
            let path = paths.originals + "/" + name
            guard Disk.isFolder(path) else {
                found.append("originals/" + name)
                continue
            }
            for entry in try Disk.names(inFolder: path) { found.append("originals/\(name)/\(entry)") }
        }
        return found
    }

    /// Removes the drafts that a killed process left.
    ///
    /// - Precondition: no other process is writing to the case.
    func removeDrafts() throws(DiskError) {
        for name in try Disk.names(inFolder: paths.originals) where name.hasPrefix(Self.draftPrefix) {
            try Disk.remove(paths.originals + "/" + name)
        }
    }
}
