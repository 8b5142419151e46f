/// Cuts a page into blocks, in one walk.
struct BlockCollector {
    private let tree: MarkupTree
    private(set) var blocks: [MarkupBlock] = []
    private var text: [UInt8] = []
    private var holder = 0
    private var kind = MarkupBlock.Kind.paragraph
    private var linkedByteCount = 0
    private var linkedWordCount = 0
    /// Ends of the elements that the walk is in, by what they mean.
    private var furnitureEnd = 0
    private var linkEnd = 0
    private var preformattedEnd = 0

    /// - Parameter heedsNames: whether classes and ids that speak of furniture count.
    init(_ tree: MarkupTree, heedsNames: Bool) {
        self.tree = tree
        walk(heedsNames: heedsNames)
    }

    private mutating func walk(heedsNames: Bool) {
        var open: [Int] = []
        var index = 0
        while index < tree.nodes.count {
            while let last = open.last, tree.nodes[last].end <= index {
                close(at: tree.nodes[last].parent)
                open.removeLast()
            }
            let node = tree.nodes[index]
            switch node.kind {
            case .text(let words): append(words, at: index)
            case .element(let name, _):
                if PageFurniture.isSilent(node) {
                    index = node.end
                    continue
                }
                if name == "br" { text.append(0x0A) }
                if name == "a" { linkEnd = max(linkEnd, node.end) }
                if Self.blockKinds[name] != nil || (name != "a" && Self.breaking.contains(name)) {
                    close(at: index)
                    kind = Self.blockKinds[name] ?? .paragraph
                    open.append(index)
                    if name == "pre" { preformattedEnd = max(preformattedEnd, node.end) }
                }
                if PageFurniture.isFurniture(node) || (heedsNames && PageFurniture.isNamedAsFurniture(node)) {
                    // An inline element named as furniture ends the block too, so that its words stand apart.
                    if furnitureEnd <= index, Self.blockKinds[name] == nil, !Self.breaking.contains(name) {
                        close(at: index)
                        open.append(index)
                    }
                    furnitureEnd = max(furnitureEnd, node.end)
                }
            }
            index += 1
        }
        close(at: 0)
    }

    private mutating func append(_ words: String, at index: Int) {
        let before = text.count
        var wordCount = 0
        var inBlank = text.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
        let keepsBlanks = index < preformattedEnd
        var inWord = false
        for byte in words.utf8 {
            let isBlank = byte == 0x20 || (9...13).contains(byte)
            if isBlank {
                inWord = false
                if keepsBlanks { text.append(byte) } else if !inBlank { text.append(0x20) }
            } else {
                if !inWord { wordCount += 1 }
                inWord = true
                text.append(byte)
            }
            inBlank = isBlank
        }
        isFurnitureNow = index < furnitureEnd
        if index < linkEnd {
            linkedWordCount += wordCount
            linkedByteCount += text.count - before
        }
    }

    private var isFurnitureNow = false

    /// Ends the block at hand; the next one belongs to the given element.
    private mutating func close(at next: Int) {
        defer {
            text.removeAll(keepingCapacity: true)
            linkedByteCount = 0
            linkedWordCount = 0
            isFurnitureNow = false
            holder = max(next, 0)
            kind = .paragraph
        }
        guard text.contains(where: { $0 > 0x20 }) else { return }
        let whole = String(decoding: text, as: UTF8.self)
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
            .map { kind == .preformatted ? $0 : Self.trimmed($0) }
        let tidy = lines.joined(separator: "\n").trimmed(of: "\n ")
        guard !tidy.isEmpty else { return }
        blocks.append(
            MarkupBlock(
                kind: kind, holder: holder, text: tidy, wordCount: tidy.split(whereSeparator: \.isWhitespace).count,
                linkedWordCount: linkedWordCount, isFurniture: isFurnitureNow))
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line.drop { $0.isWhitespace }
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }

    private static let blockKinds: [String: MarkupBlock.Kind] = [
        "p": .paragraph, "blockquote": .paragraph, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading,
        "h5": .heading, "h6": .heading, "li": .entry, "dt": .entry, "dd": .entry, "td": .cell, "th": .cell,
        "figcaption": .caption, "caption": .caption, "pre": .preformatted,
    ]
    private static let breaking: Set<String> = [
        "html", "body", "div", "section", "article", "main", "header", "footer", "nav", "aside", "form", "ul", "ol", "dl", "menu",
        "table", "thead", "tbody", "tfoot", "tr", "figure", "address", "fieldset", "details", "summary", "hr", "center", "legend",
    ]
}
