extension IntakeError {
    /// For a person: what is wrong, then what to do.
    public var message: String { "Could not read '\(path)': \(reason) \(advice)" }

    private var reason: String {
        switch code {
        case .missing: "there is no such file."
        case .unreadable(let reason): "the system says '\(reason)'."
        case .folder: "it is a folder."
        case .emptyFolder: "the folder holds no file."
        case .aCase: "it is a case, and not a folder of sources."
        case .notADocument(let fileExtension):
            "a .\(fileExtension) file in a folder is taken for a table or a record, not for a text."
        case .notAFile: "it is a pipe, a socket or a device."
        case .empty: "it is empty."
        case .tooLarge(let byteCount, let limit):
            "it has \(Self.mebibytes(byteCount, .up)) MiB, and the limit for its kind is \(Self.mebibytes(limit, .down)) MiB."
        case .binary(.some(let sign)): "it holds no text but looks like \(sign)."
        case .binary(.none): "it holds no text but binary content of an unknown kind."
        case .pageWithoutText: "the page holds no text of its own."
        case .nestedTooDeeply: "the page nests more than \(MarkupTree.deepestNesting) elements before any text."
        case .passwordProtected: "it is protected by a password."
        case .damagedPDF(let reason): "the PDF is damaged ('\(reason)')."
        case .noTextLayer(1): "its page holds no text; it seems to be a scan, and this version reads no scans (no OCR)."
        case .noTextLayer(let pageCount):
            "none of its \(pageCount) pages holds text; it seems to be a scan, and this version reads no scans (no OCR)."
        case .tooSlow(let seconds): "reading the PDF took longer than \(seconds) seconds."
        case .tooMuchText(let limit): "the PDF gives more than \(Self.mebibytes(limit, .down)) MiB of text."
        case .tooMuchMemory(let limit): "reading the PDF took more than \(Self.mebibytes(limit, .down)) MiB of memory."
        case .pdfReaderMissing: "the program 'pdftotext', which reads PDF files, is not installed."
        case .noTemporaryFile(let reason): "no temporary copy of it could be written (the system says '\(reason)')."
        case .pdfReaderFailed(let reason): "the program 'pdftotext' did not run ('\(reason)')."
        }
    }

    private var advice: String {
        switch code {
        case .missing: "Check the path."
        case .unreadable: "Check that you may read it and that its disk works."
        case .emptyFolder: "Put .txt, .html or .pdf files into it, or name another."
        case .aCase: "Name the folder from which its documents came."
        case .folder: "Name the files in it, or give the folder to a command that takes folders."
        case .notADocument: "Leave it out of the folder, or name the file itself to have it read as text."
        case .notAFile: "Save its content as a file first."
        case .empty: "Fetch it again from where it came."
        case .tooLarge, .tooMuchText: "Split it and add the parts."
        case .binary(.some(let sign)) where sign == BinarySignature.wideTextWithoutMark: "Save it as UTF-8."
        case .binary: "Give it as .txt, .html or .pdf."
        case .pageWithoutText, .nestedTooDeeply: "Open it in a browser and save what it shows as PDF or text."
        case .passwordProtected: "Open it with its password and save a copy without one."
        case .damagedPDF: "Fetch it again, or open it in a PDF viewer and print it to a new PDF."
        case .noTextLayer: "Run it through an OCR program and add the result."
        case .tooSlow, .tooMuchMemory: "Split it into parts of fewer pages and add those."
        case .pdfReaderMissing: "Install it: apt-get install poppler-utils."
        case .noTemporaryFile: "Make room in the temporary folder, or set TMPDIR to another."
        case .pdfReaderFailed: "Run 'pdftotext -v' to see whether it works, and try again."
        }
    }

    private static func mebibytes(_ byteCount: Int, _ rule: FloatingPointRoundingRule) -> Double {
        (Double(byteCount) / 1_048_576 * 10).rounded(rule) / 10
    }
}
