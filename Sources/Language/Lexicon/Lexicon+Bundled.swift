import LexiconFiles

extension Lexicon {
    /// The names and texts of the lexicon files that are part of the program.
    public static var bundledFiles: [(name: String, text: String)] {
        (0..<lexicon_file_count).map { position in
            let file = lexicon_file(position)
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
            return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The lexicon that is part of the program, read once.
    ///
    /// - Precondition: the files are sound, which the tests of every build check.
    public static let bundled: Lexicon = {
        do {
            return try Lexicon(files: bundledFiles)
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
