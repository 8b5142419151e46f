/// Finds the article in a page's blocks.
///
/// First the place: an element that the page itself marks as the article's body, where it holds most of the page's
/// prose; else the smallest element that does. Then the blocks in it: furniture, lists of links and what the phrases
/// know go.
struct MainText {
    private let tree: MarkupTree
    private let blocks: [MarkupBlock]
    /// The words of weight below each node.
    private let weights: [Int]

    init(_ tree: MarkupTree) {
        self.tree = tree
        let strict = BlockCollector(tree, heedsNames: true).blocks
        let strictWeight = strict.reduce(0) { $0 + $1.weight }
        let lenient = BlockCollector(tree, heedsNames: false).blocks
        let lenientWeight = lenient.reduce(0) { $0 + $1.weight }
        // Classes that would take nearly the whole page away speak of something else.
        blocks = strictWeight < 60 && lenientWeight > 3 * strictWeight ? lenient : strict
        weights = Self.weights(of: blocks, in: tree)
    }

    /// The article's blocks, in order.
    var paragraphs: [MarkupBlock] {
        let place = self.place
        let inside = blocks.filter { !$0.isFurniture && place <= $0.holder && $0.holder < tree.nodes[place].end }
        let plausible = inside.filter(Self.isPlausible)
        let lines = plausible.map { PageLine($0.text.split(separator: "\n").joined(separator: " ")[...]) }
        let keeps = ArticleCascade(lines).keeps
        return Self.withoutLooseHeadings(zip(plausible, keeps).filter(\.1).map(\.0))
    }

    private static func weights(of blocks: [MarkupBlock], in tree: MarkupTree) -> [Int] {
        var weights = Array(repeating: 0, count: tree.nodes.count)
        for block in blocks where weights.indices.contains(block.holder) { weights[block.holder] += block.weight }
        for index in weights.indices.reversed() {
            let parent = tree.nodes[index].parent
            if parent >= 0 { weights[parent] += weights[index] }
        }
        return weights
    }

    /// The index of the element that holds the article.
    private var place: Int {
        guard let total = weights.first, total > 0 else { return 0 }
        let elements = tree.nodes.indices.filter { weights[$0] > 0 && !tree.nodes[$0].name.isEmpty }
        let marks: [(MarkupTree.Node) -> Bool] = [
            { $0.attribute("itemprop")?.lowercased().contains("articlebody") == true },
            PageFurniture.isNamedAsBody,
            { $0.name == "article" },
            { $0.name == "main" || $0.attribute("role") == "main" },
        ]
        for isMarked in marks {
            let best = elements.filter { isMarked(tree.nodes[$0]) }.max { weights[$0] < weights[$1] }
            if let best, weights[best] >= 40, weights[best] * 10 >= total * 4 { return best }
        }
        return dominant(total)
    }

    /// Goes down from the root as long as one child holds three quarters of the words.
    private func dominant(_ total: Int) -> Int {
        var place = 0
        while true {
            var child = place + 1
            var heaviest: Int?
            while child < tree.nodes[place].end {
                if weights[child] > heaviest.map({ weights[$0] }) ?? 0 { heaviest = child }
                child = tree.nodes[child].end
            }
            guard let heaviest, weights[heaviest] * 4 >= weights[place] * 3, !leaves.contains(tree.nodes[heaviest].name) else {
                return place
            }
            place = heaviest
        }
    }

    private let leaves: Set<String> = ["p", "li", "td", "pre", "blockquote"]

    /// Lists of links and bare labels are furniture; headings are judged later.
    private static func isPlausible(_ block: MarkupBlock) -> Bool {
        switch block.kind {
        case .heading: block.linkDensity <= 0.8 || block.wordCount > 6
        case .caption: block.wordCount >= 8 && block.linkDensity < 0.5
        case .entry, .cell: block.linkDensity < 0.6
        case .paragraph, .preformatted: block.linkDensity < 0.7 || block.wordCount - block.linkedWordCount >= 12
        }
    }

    /// A heading over nothing leads to what was left out.
    private static func withoutLooseHeadings(_ blocks: [MarkupBlock]) -> [MarkupBlock] {
        var kept = blocks
        while let last = kept.last, last.kind == .heading, kept.count > 1 { kept.removeLast() }
        return kept
    }
}
