/// How much an input may take before it is refused.
public struct Limits: Hashable, Sendable {
    /// The largest text or HTML file, in bytes.
    public var textByteCount: Int
    /// The largest PDF, in bytes.
    public var pdfByteCount: Int
    /// How long the reading of one PDF may take, in seconds.
    public var pdfSeconds: Int
    /// How much address space the reading of one PDF may take, in bytes.
    public var pdfMemory: Int
    /// How much text one PDF may give, in bytes of UTF-8.
    public var pdfTextByteCount: Int

    public init(
        textByteCount: Int = 64 << 20, pdfByteCount: Int = 256 << 20, pdfSeconds: Int = 120, pdfMemory: Int = 2 << 30,
        pdfTextByteCount: Int = 64 << 20
    ) {
        self.textByteCount = textByteCount
        self.pdfByteCount = pdfByteCount
        self.pdfSeconds = pdfSeconds
        self.pdfMemory = pdfMemory
        self.pdfTextByteCount = pdfTextByteCount
    }

    /// 64 MiB of text or HTML, 256 MiB of PDF, two minutes, 2 GiB, 64 MiB of text from a PDF.
    public static let `default` = Limits()

    func byteCount(of mediaType: MediaType) -> Int { mediaType == .pdf ? pdfByteCount : textByteCount }
}
