/// Tells binary content from text, and names it where its first bytes do.
enum BinarySignature {
    static let wideTextWithoutMark = "UTF-16 text without its byte order mark"

    /// Why the bytes cannot be read as text; `nil` when they can.
    static func refusal(of bytes: [UInt8]) -> IntakeError.Code? {
        if let sign = signs.first(where: { sign in bytes.dropFirst(sign.offset).starts(with: sign.bytes) }) {
            return .binary(looksLike: sign.name)
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
        if bytes.contains(0) {
            return .binary(looksLike: isWide(bytes.prefix(sampleSize)) ? wideTextWithoutMark : nil)
        }
        let sample = bytes.prefix(sampleSize)
        let controls = sample.reduce(0) { $0 + (isControl($1) ? 1 : 0) }
        return controls > 3 && controls * 50 > sample.count ? .binary(looksLike: nil) : nil
    }

    private static let sampleSize = 65_536

    /// Control characters that no text holds: all but tab, line ends, form feed and escape.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte == 0x7F || (byte < 0x20 && !(9...13).contains(byte) && byte != 0x1B)
    }

    /// Western text in UTF-16 has a zero in nearly every other byte.
    private static func isWide(_ sample: ArraySlice<UInt8>) -> Bool {
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let most = max(zeros[0], zeros[1])
        return min(zeros[0], zeros[1]) * 20 < most && most * 5 > sample.count * 2
    }

    private struct Sign {
        let bytes: [UInt8]
        let offset: Int
        let name: String

        init(_ bytes: [UInt8], at offset: Int = 0, _ name: String) {
            self.bytes = bytes
            self.offset = offset
            self.name = name
        }

        init(_ text: String, at offset: Int = 0, _ name: String) { self.init(Array(text.utf8), at: offset, name) }
    }

    /// The opening bytes of kinds that people keep in folders of sources.
    private static let signs = [
        Sign([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        Sign([0xFF, 0xD8, 0xFF], "a JPEG image"),
        Sign("GIF8", "a GIF image"),
        Sign("II*\0", "a TIFF image"),
        Sign("MM\0*", "a TIFF image"),
        Sign("WEBP", at: 8, "a WebP image"),
        Sign("PK\u{3}\u{4}", "a ZIP archive or an office document (DOCX, XLSX, ODT)"),
        Sign("PK\u{5}\u{6}", "an empty ZIP archive"),
        Sign([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document (DOC, XLS, PPT)"),
        Sign("{\\rtf", "an RTF document"),
        Sign("%!PS", "a PostScript document"),
        Sign([0x1F, 0x8B], "a gzip archive"),
        Sign("BZh", "a bzip2 archive"),
        Sign([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        Sign([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        Sign("Rar!\u{1A}\u{7}", "a RAR archive"),
        Sign("ustar", at: 257, "a tar archive"),
        Sign([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
        Sign([0x4D, 0x5A, 0x90, 0x00], "a Windows program"),
        Sign("SQLite format 3\0", "an SQLite database"),
        Sign("ID3", "an MP3 recording"),
        Sign("OggS", "an Ogg recording"),
        Sign("WAVE", at: 8, "a WAV recording"),
        Sign("ftyp", at: 4, "an MP4 recording or a HEIC image"),
        Sign([0x1A, 0x45, 0xDF, 0xA3], "a Matroska or WebM recording"),
    ]
}
