import Evidence

/// Turns bytes into documents: identifies, hashes, decodes, leaves out what is not the article's own, and reads what a
/// document says of itself.
///
/// What is wrong with an input but leaves it readable stays with the document as findings; what cannot be read at all
/// is thrown. Nothing is written to the disk, but for temporary files that are removed.
public struct Intake: Sendable {
    private let limits: Limits

    /// Sets how much time, memory and size an input may take.
    public init(limits: Limits = .default) { self.limits = limits }

    /// Reads one file.
    ///
    /// The bytes are read once: those returned are the very bytes that were hashed and decoded.
    /// - Throws: ``IntakeError`` when nothing of it can be used, with what to do.
    public func read(path: String) async throws(IntakeError) -> IntakeResult {
        let bytes = try SourceFile(path: path).bytes(within: limits)
        return try await read(bytes: bytes, name: SourceFile(path: path).name, path: path)
    }

    /// Reads bytes that are already in memory, under the name of the file that they came in.
    ///
    /// - Throws: ``IntakeError`` as ``read(path:)`` does, with the name in place of the path.
    public func read(bytes: [UInt8], name: String) async throws(IntakeError) -> IntakeResult {
        try await read(bytes: bytes, name: name, path: name)
    }

    private func read(bytes: [UInt8], name: String, path: String) async throws(IntakeError) -> IntakeResult {
        guard !bytes.isEmpty else { throw IntakeError(.empty, path: path) }
        let mediaType = try MediaType(of: bytes, name: name, path: path)
        let limit = limits.byteCount(of: mediaType)
        guard bytes.count <= limit else {
            throw IntakeError(.tooLarge(byteCount: bytes.count, limit: limit), path: path)
        }
        let reading: Reading
        switch mediaType {
        case .plainText: reading = PlainTextReader.read(bytes)
        case .html: reading = try HTMLReader.read(bytes, path: path)
        case .pdf: reading = try await PDFReader(limits: limits).read(bytes, path: path)
        }
        let document = reading.document(
            id: ContentHash(of: bytes), name: name, mediaType: mediaType, byteCount: bytes.count)
        return IntakeResult(document: document, original: bytes)
    }
}
