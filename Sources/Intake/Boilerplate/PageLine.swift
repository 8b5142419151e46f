/// A line of plain text or a block of a page, with what it looks like.
struct PageLine: Sendable {
    /// What a line without boilerplate words looks like.
    enum Shape: Hashable, Sendable {
        case blank
        /// Full sentences.
        case prose
        /// A text that breaks off: "The reports show that the…".
        case teaser
        /// A heading, a label, a name, a date.
        case short
    }

    let text: Substring
    let tokens: [String]
    let wordCount: Int
    let shape: Shape
    /// Whether it ends as a sentence does, however short it is.
    let endsSentence: Bool
    /// What the phrases say of it; `nil` when none is in it.
    let role: BoilerplatePhrase.Role?
    /// Whether the role holds wherever the line stands.
    let certain: Bool

    init(_ text: Substring, table: BoilerplateTable = .standard) {
        self.text = text
        // Longer lines are paragraphs whatever words they hold.
        let isShortEnough = text.utf8.count <= 1_200
        tokens = isShortEnough ? Wording.tokens(of: text) : []
        wordCount = isShortEnough ? Wording.wordCount(tokens) : text.utf8.count / 6
        let bare = Self.bare(text)
        endsSentence = bare.last.map { ".!?".contains($0) } ?? false
        let breaksOff = bare.last == "…" || bare.hasSuffix("...")
        if bare.isEmpty {
            shape = .blank
        } else if breaksOff {
            shape = .teaser
        } else if wordCount >= 25 || (wordCount >= 8 && endsSentence) {
            shape = .prose
        } else {
            shape = .short
        }
        let found = isShortEnough ? table.role(of: tokens) : nil
        let needsLabel = found.map { [.ending, .comments, .control, .credit].contains($0.role) } ?? false
        // A label does not run on to a full sentence, and somebody's words to another are no appeal to the reader.
        let isSentence = endsSentence && bare.last != "?" && wordCount >= 12
        let isSpoken = found?.role == .appeal && text.first { !$0.isWhitespace }.map { "\"“‘'«—".contains($0) } == true
        role = (needsLabel && isSentence) || isSpoken ? nil : found?.role
        certain = found?.certain ?? false
    }

    /// Without the blanks, quotation marks and brackets around it.
    private static func bare(_ text: Substring) -> Substring {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        var end = scalars.endIndex
        while end > first {
            let before = scalars.index(before: end)
            guard scalars[before].properties.isWhitespace || closings.contains(scalars[before]) else { break }
            end = before
        }
        return Substring(scalars[first..<end])
    }

    private static let closings: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]"]
}
