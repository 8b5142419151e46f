/// A page as a tree, flattened: nodes stand in the order of the page, each knows where its content ends.
///
/// Going through it needs no recursion, so that a page of ten thousand nested elements does no harm.
struct MarkupTree: Sendable {
    struct Node: Sendable {
        enum Kind: Sendable {
            case element(name: String, attributes: [Attribute])
            case text(String)
        }

        let kind: Kind
        /// The index of the element around it; -1 for the outermost.
        let parent: Int
        /// The index after its last descendant.
        var end: Int

        /// The element's name in small letters; empty for text.
        var name: String { if case .element(let name, _) = kind { name } else { "" } }

        /// An attribute's value; `nil` when the element has none of that name.
        func attribute(_ wanted: String) -> String? {
            guard case .element(_, let attributes) = kind else { return nil }
            return attributes.first { $0.name == wanted }?.value
        }
    }

    struct Attribute: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// Pages nested deeper are cut there; browsers stop at 512.
    static let deepestNesting = 2_048

    var nodes: [Node] = []
    /// Whether the page was so deeply nested that its end was not read.
    var isCutShort = false

    /// The text below a node, as it stands in the page.
    func text(of index: Int) -> String {
        var text = ""
        for node in nodes[index..<nodes[index].end] { if case .text(let words) = node.kind { text += words } }
        return text
    }

    /// The text below a node with runs of blanks made one.
    func line(of index: Int) -> String {
        text(of: index).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
