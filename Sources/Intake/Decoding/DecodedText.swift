import Evidence

/// Text made from bytes of any of the encodings that sources come in, without the byte order mark.
struct DecodedText: Hashable, Sendable {
    let string: String
    let findings: [IntakeFinding]

    /// Decodes bytes: a byte order mark wins, then valid UTF-8, then the charset that a page declares, then what the
    /// bytes look like.
    init(_ bytes: [UInt8], declared: DeclaredCharset? = nil) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(asUTF8: bytes.dropFirst(3), declared: nil)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(asUTF16: bytes.dropFirst(2), lowByteFirst: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(asUTF16: bytes.dropFirst(2), lowByteFirst: false)
        } else {
            self.init(asUTF8: bytes[...], declared: declared)
        }
    }

    private init(asUTF8 bytes: ArraySlice<UInt8>, declared: DeclaredCharset?) {
        if let text = String(validating: bytes, as: UTF8.self) {
            string = text
            findings = []
            return
        }
        let sequences = UTF8Census(bytes)
        if declared != .windows1252, sequences.intact > 2 * sequences.broken {
            string = String(decoding: bytes, as: UTF8.self)
            findings = [Self.broken(sequences.broken, "UTF-8")]
            return
        }
        let (text, unknown) = Windows1252.decoded(bytes)
        string = text
        let lost = unknown == 0 ? "" : " \(unknown) bytes stand for no letter there and became '\u{FFFD}'."
        // A page that says so itself is not wrong.
        findings =
            declared == .windows1252 && unknown == 0
            ? []
            : [
                IntakeFinding(
                    code: "converted-windows-1252",
                    message: "The text is not UTF-8; it was read as Windows-1252.\(lost) "
                        + "Check that accents look right, or save the source as UTF-8 and add it again.")
            ]
    }

    private init(asUTF16 bytes: ArraySlice<UInt8>, lowByteFirst: Bool) {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
            index += 2
        }
        if bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) {
            string = text
            findings = []
            return
        }
        string = String(decoding: units, as: UTF16.self)
        let replaced = string.unicodeScalars.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) }
        findings = [Self.broken(replaced + bytes.count % 2, "UTF-16")]
    }

    private static func broken(_ count: Int, _ encoding: String) -> IntakeFinding {
        let places = count == 1 ? "one place" : "\(count) places"
        return IntakeFinding(
            code: encoding == "UTF-8" ? "broken-utf-8" : "broken-utf-16",
            message: "The text has broken \(encoding) in \(places); each became '\u{FFFD}'. "
                + "Fetch the source again if words are missing there.")
    }
}
