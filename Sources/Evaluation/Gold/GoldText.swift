/// The text that gold offsets count in: a file without its front matter, by Unicode code points.
public struct GoldText: Hashable, Sendable {
    public let string: String
    let points: [Unicode.Scalar]

    /// Takes the bytes of a file, of which a first `---` line and all to the next one are front matter.
    ///
    /// - Throws: ``GoldError`` when the bytes are not UTF-8, in which alone offsets have a meaning.
    public init(file bytes: [UInt8], named name: String) throws(GoldError) {
        guard let whole = String(validating: bytes, as: UTF8.self) else {
            throw GoldError("The text '\(name)' is not UTF-8. Save it as UTF-8; the offsets of the gold count on it.")
        }
        self.init(Self.body(of: whole))
    }

    /// A text without front matter.
    public init(_ string: String) {
        self.string = string
        points = Array(string.unicodeScalars)
    }

    private static func body(of whole: String) -> String {
        let bytes = Array(whole.utf8)
        var lineStart = 0
        var lines = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            var line = bytes[lineStart..<index]
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            let isFence = line.elementsEqual("---".utf8)
            lines += 1
            if lines == 1, !isFence { return whole }
            if lines > 1, isFence { return String(decoding: bytes[(index + 1)...], as: UTF8.self) }
            lineStart = index + 1
        }
        return whole
    }

    /// The words at some code points; `nil` when they leave the text.
    public func words(_ range: Range<Int>) -> String? {
        guard range.lowerBound >= 0, range.upperBound <= points.count else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: points[range])
        return String(view)
    }

    /// Every place where words stand, none overlapping another.
    public func places(of words: String) -> [Range<Int>] {
        let wanted = Array(words.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= points.count else { return [] }
        var places: [Range<Int>] = []
        var start = 0
        while start + wanted.count <= points.count {
            if points[start] == wanted[0], points[start..<(start + wanted.count)].elementsEqual(wanted) {
                places.append(start..<(start + wanted.count))
                start += wanted.count
            } else {
                start += 1
            }
        }
        return places
    }

    /// Words between marks with some of the text around them, on one line: `… the ⟦27 dead⟧ of the …`.
    public func context(of range: Range<Int>, width: Int = 48) -> String {
        let inside = range.clamped(to: 0..<points.count)
        let before = max(0, inside.lowerBound - width)..<inside.lowerBound
        let after = inside.upperBound..<min(points.count, inside.upperBound + width)
        let line =
            (before.lowerBound > 0 ? "…" : "") + (words(before) ?? "") + "⟦" + (words(inside) ?? "") + "⟧"
            + (words(after) ?? "") + (after.upperBound < points.count ? "…" : "")
        return line.split { $0.isWhitespace }.joined(separator: " ")
    }
}
