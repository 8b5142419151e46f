/// Cuts a page into blocks, in one walk.
struct BlockCollector {
    private let tree: MarkupTree
    private(set) var blocks: [MarkupBlock] = []
    private var text: [UInt8] = []
    private var holder = 0
    private var kind = MarkupBlock.Kind.paragraph
    private var linkedWordCount = 0
    private var isFurniture = false
    /// Ends of the elements that the walk is in, by what they mean.
    private var furnitureEnd = 0
    private var linkEnd = 0
    private var preformattedEnd = 0
    private var unscriptedEnd = 0

    /// - Parameter isFurniture: whether all blocks in the element at an index are furniture.
    init(_ tree: MarkupTree, isFurniture: (Int) -> Bool) {
        self.tree = tree
        walk(isFurniture)
    }

    private mutating func walk(_ isFurniture: (Int) -> Bool) {
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
                if PageFurniture.isSilent(node), !isReadWithoutScripts(index) {
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
                if index >= furnitureEnd, isFurniture(index) {
                    // An inline element named as furniture ends the block too, so that its words stand apart.
                    if Self.blockKinds[name] == nil, !Self.breaking.contains(name) {
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

    /// Pages that are built in the browser keep their article for everybody else in a 'noscript' element.
    private mutating func isReadWithoutScripts(_ index: Int) -> Bool {
        guard tree.nodes[index].name == "noscript" else { return false }
        if index >= unscriptedEnd {
            guard Wording.wordCount(tree.text(of: index).utf8) >= 120 else { return false }
            unscriptedEnd = tree.nodes[index].end
        }
        return true
    }

    private mutating func append(_ words: String, at index: Int) {
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
        isFurniture = index < furnitureEnd
        if index < linkEnd { linkedWordCount += wordCount }
    }

    /// Ends the block at hand; the next one belongs to the given element.
    private mutating func close(at next: Int) {
        defer {
            text.removeAll(keepingCapacity: true)
            linkedWordCount = 0
            isFurniture = false
            holder = max(next, 0)
            kind = .paragraph
        }
        let tidy = kind == .preformatted ? text : Self.withoutBlankEdges(text)
        // No-break spaces alone are no text either.
        guard tidy.contains(where: { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }) else { return }
        blocks.append(
            MarkupBlock(
                kind: kind, holder: holder, text: String(decoding: tidy, as: UTF8.self),
                wordCount: Wording.wordCount(tidy), linkedWordCount: linkedWordCount, isFurniture: isFurniture))
    }

    /// Takes the blanks at the edges of every line away, and the empty lines at both ends.
    private static func withoutBlankEdges(_ text: [UInt8]) -> [UInt8] {
        var tidy: [UInt8] = []
        tidy.reserveCapacity(text.count)
        for byte in text {
            if byte == 0x20, tidy.isEmpty || tidy.last == 0x0A { continue }
            if byte == 0x0A {
                while tidy.last == 0x20 { tidy.removeLast() }
                if tidy.isEmpty { continue }
            }
            tidy.append(byte)
        }
        while tidy.last == 0x20 || tidy.last == 0x0A { tidy.removeLast() }
        return tidy
    }

    private static let blockKinds: [String: MarkupBlock.Kind] = [
        "p": .paragraph, "blockquote": .paragraph, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading,
        "h5": .heading, "h6": .heading, "li": .entry, "dt": .entry, "dd": .entry, "td": .cell, "th": .cell,
        "figcaption": .caption, "caption": .caption, "pre": .preformatted,
    ]
    private static let breaking: Set<String> = [
        "html", "body", "div", "section", "article", "main", "header", "footer", "nav", "aside", "form", "ul", "ol",
        "dl", "menu",
        "table", "thead", "tbody", "tfoot", "tr", "figure", "address", "fieldset", "details", "summary", "hr", "center",
        "legend",
    ]
}
