#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A call to the file system that failed.
struct DiskError: Error, Hashable {
    /// "write", "create": completes "Could not ...".
    let verb: String
    let path: String
    /// The `errno` of the call.
    let number: Int32

    /// What a person reads, with what to do about it.
    var caseFileError: CaseFileError {
        let code: CaseFileError.Code
        let advice: String
        switch number {
        case ENOSPC, EDQUOT, EFBIG:
            code = .diskFull
            advice =
                "the disk is full. Free some space, then run the same command again; nothing that was added is lost"
        case EACCES, EPERM:
            code = .notPermitted
            advice = "permission was denied. Give yourself the right to it, or copy the case to a folder of your own"
        case EROFS:
            code = .notPermitted
            advice = "the disk is read-only. Copy the case to a disk that can be written"
        case ENOENT, ENOTDIR:
            code = .notFound
            advice = "it does not exist. Check the path"
        case EEXIST:
            code = .alreadyExists
            advice = "it already exists. Choose another name"
        default:
            code = .unreadable
            advice = "\(cause). Check the disk, then run the same command again"
        }
        return CaseFileError(code, "Could not \(verb) '\(path)': \(advice).", cause: "\(cause) (errno \(number))")
    }

    private var cause: String { String(cString: strerror(number)) }
}
