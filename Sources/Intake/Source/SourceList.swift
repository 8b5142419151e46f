#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the files that a list of paths means.
public enum SourceList {
    /// Replaces each folder by the files in it and below it, sorted by path; files keep the order in which they were given.
    ///
    /// Hidden files and folders (a name with a leading dot) inside a folder are left out, links to folders are not followed,
    /// and a path that comes twice is taken once. Tables and records (.csv, .json and the like) in a folder are reported, not read. A path that is not there or a folder that cannot be listed is reported,
    /// and the rest goes on.
    public static func expand(paths: [String]) -> (files: [String], errors: [IntakeError]) {
        var files: [String] = []
        var errors: [IntakeError] = []
        var seen: Set<String> = []
        for path in paths {
            switch kind(of: path, followingLinks: true) {
            case .success(.folder):
                let inside = filesBelow(path)
                files += inside.files.filter { seen.insert($0).inserted }
                errors += inside.errors
            case .success: if seen.insert(path).inserted { files.append(path) }
            case .failure(let error): errors.append(error)
            }
        }
        return (files, errors)
    }

    private enum Kind { case folder, file, other }

    private static func filesBelow(_ root: String) -> (files: [String], errors: [IntakeError]) {
        var files: [String] = []
        var errors: [IntakeError] = []
        var folders = [root]
        while let folder = folders.popLast() {
            guard let listing = opendir(folder) else {
                errors.append(IntakeError(.unreadable(reason: SourceFile.lastReason()), path: folder))
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
                case .success(.folder): folders.append(path)
                case .success(.file):
                    if let fileExtension = recordExtension(of: name) {
                        errors.append(IntakeError(.notADocument(fileExtension: fileExtension), path: path))
                    } else {
                        files.append(path)
                    }
                case .success(.other):
                    if case .success(.file) = kind(of: path, followingLinks: true) { files.append(path) }
                case .failure(let error): errors.append(error)
                }
            }
        }
        return (files.sorted(), errors.sorted { $0.path < $1.path })
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
