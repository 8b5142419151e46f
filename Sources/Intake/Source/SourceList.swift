#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the files that a list of paths means.
public enum SourceList {
    /// A file to read, or a path that cannot be read and why.
    public struct Entry: Hashable, Sendable {
        public let path: String
        public let refusal: IntakeError?
    }

    /// Replaces each folder by the files in it and below it, sorted by path; files keep the order in which they were given.
    ///
    /// Hidden files and folders (a name with a leading dot) inside a folder are left out, links to folders are not
    /// followed, and a path that comes twice is taken once. A path that is not there, a folder that holds nothing or
    /// cannot be listed, a case, and tables and records in a folder (.csv, .json and the like) are refused in their place.
    public static func entries(of paths: [String]) -> [Entry] {
        var seen: Set<String> = []
        return paths.flatMap { path -> [Entry] in
            switch kind(of: path, followingLinks: true) {
            case .success(.folder):
                if isCase(path) { return [Entry(path: path, refusal: IntakeError(.aCase, path: path))] }
                let inside = entriesBelow(path)
                return inside.isEmpty ? [Entry(path: path, refusal: IntakeError(.emptyFolder, path: path))] : inside
            case .success: return [Entry(path: path, refusal: nil)]
            case .failure(let error): return [Entry(path: path, refusal: error)]
            }
        }.filter { seen.insert($0.path).inserted }
    }

    /// The same, files and refusals apart.
    public static func expand(paths: [String]) -> (files: [String], errors: [IntakeError]) {
        let entries = entries(of: paths)
        return (entries.filter { $0.refusal == nil }.map(\.path), entries.compactMap(\.refusal))
    }

    private static func isCase(_ path: String) -> Bool {
        path.hasSuffix(".cotejo") || path.hasSuffix(".cotejo/")
    }

    private enum Kind { case folder, file, other }

    private static func entriesBelow(_ root: String) -> [Entry] {
        var entries: [Entry] = []
        func refuse(_ error: IntakeError) { entries.append(Entry(path: error.path, refusal: error)) }
        var folders = [root]
        while let folder = folders.popLast() {
            guard let listing = opendir(folder) else {
                refuse(IntakeError(.unreadable(reason: SourceFile.lastReason()), path: folder))
                continue
            }
            defer { closedir(listing) }
            while let entry = readdir(listing) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                    String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
                }
                guard !name.hasPrefix(".") else { continue }
                let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
                switch kind(of: path, followingLinks: false) {
                case .success(.folder):
                    if isCase(path) { refuse(IntakeError(.aCase, path: path)) } else { folders.append(path) }
                case .success(.file):
                    if let fileExtension = recordExtension(of: name) {
                        refuse(IntakeError(.notADocument(fileExtension: fileExtension), path: path))
                    } else {
                        entries.append(Entry(path: path, refusal: nil))
                    }
                case .success(.other):
                    if case .success(.file) = kind(of: path, followingLinks: true) {
                        entries.append(Entry(path: path, refusal: nil))
                    }
                case .failure(let error): refuse(error)
                }
            }
        }
        return entries.sorted { $0.path < $1.path }
    }

    /// Kinds of file that hold tables and records: they are read as text only when named themselves.
    private static let recordExtensions: Set<String> = [
        "csv", "tsv", "json", "jsonl", "ndjson", "xml", "yml", "yaml", "sql", "sqlite", "db", "log",
    ]

    private static func recordExtension(of name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let fileExtension = name[name.index(after: dot)...].lowercased()
        return recordExtensions.contains(fileExtension) ? fileExtension : nil
    }

    private static func kind(of path: String, followingLinks: Bool) -> Result<Kind, IntakeError> {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
            let missing = errno == ENOENT || errno == ENOTDIR
            return .failure(IntakeError(missing ? .missing : .unreadable(reason: SourceFile.lastReason()), path: path))
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .success(.folder)
        case S_IFREG: return .success(.file)
        default: return .success(.other)
        }
    }
}
