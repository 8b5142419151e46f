/// A source that cannot be read at all: which one, why, and what to do.
public struct IntakeError: Error, Hashable, Sendable {
    /// Why a source cannot be read.
    public enum Code: Hashable, Sendable {
        case missing
        /// The system's own words for it: "Permission denied".
        case unreadable(reason: String)
        case folder
        /// A folder in which there is nothing to read.
        case emptyFolder
        /// The folder of a case, whose originals belong to it.
        case aCase
        /// A table or a record found in a folder; its extension: "csv".
        case notADocument(fileExtension: String)
        /// A pipe, socket or device.
        case notAFile
        case empty
        /// Sizes in bytes.
        case tooLarge(byteCount: Int, limit: Int)
        /// What it looks like: "a PNG image"; `nil` when no known sign opens it.
        case binary(looksLike: String?)
        case pageWithoutText
        /// No text stands before the place where the page nests too many elements.
        case nestedTooDeeply
        case passwordProtected
        /// What the PDF reader said first.
        case damagedPDF(reason: String)
        case noTextLayer(pageCount: Int)
        case tooSlow(seconds: Int)
        case tooMuchText(limit: Int)
        case tooMuchMemory(limit: Int)
        case pdfReaderMissing
        /// The PDF reader could not be run; the system's own words for it.
        case pdfReaderFailed(reason: String)
        /// No temporary copy for the PDF reader could be written; the system's own words for it.
        case noTemporaryFile(reason: String)
    }

    public let code: Code
    /// The path, or the name when the bytes came without one.
    public let path: String

    init(_ code: Code, path: String) {
        self.code = code
        self.path = path
    }
}
