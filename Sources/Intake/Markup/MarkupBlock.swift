/// A run of text that a browser would set apart: a paragraph, a heading, an entry of a list, a cell.
struct MarkupBlock: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case paragraph, heading, entry, cell, caption, preformatted
    }

    let kind: Kind
    /// The index of the element that holds it.
    let holder: Int
    /// Inline blanks made one, `<br>` as a line end.
    let text: String
    let wordCount: Int
    /// How many of the words are links.
    let linkedWordCount: Int
    /// Whether it lies in furniture, by name, role or class.
    let isFurniture: Bool

    /// The share of linked words, from 0 to 1.
    var linkDensity: Double { wordCount == 0 ? 0 : Double(linkedWordCount) / Double(wordCount) }

    /// Words that count as the article's when its place in the page is sought: short labels and lists of links do not.
    var weight: Int { isFurniture || wordCount < 8 || linkDensity > 0.5 ? 0 : wordCount - linkedWordCount }
}
