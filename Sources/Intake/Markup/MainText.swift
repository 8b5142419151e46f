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
        let all = BlockCollector(tree) { _ in false }.blocks
        let allWeights = Self.weights(of: all, in: tree)
        let total = allWeights.first ?? 0
        // An element with half the page's prose is no furniture, whatever its name: pages wrap all they hold in a form or in
        // "with-sidebar". Comments alone can outweigh their article.
        let named = BlockCollector(tree) { index in
            let node = tree.nodes[index]
            if PageFurniture.isNamedAsComments(node) { return allWeights[index] * 10 < total * 9 }
            return (PageFurniture.isFurniture(node) || PageFurniture.isNamedAsFurniture(node))
                && allWeights[index] * 2 < max(total, 1)
        }.blocks
        let namedWeight = named.reduce(0) { $0 + $1.weight }
        // Names that take nearly the whole page away speak of something else.
        blocks = namedWeight < 60 && total > 3 * namedWeight ? all : named
        weights = Self.weights(of: blocks, in: tree)
    }

    /// The article's blocks, in order.
    var paragraphs: [MarkupBlock] {
        let places = self.places
        let inside = blocks.filter { block in
            !block.isFurniture && places.contains { $0 <= block.holder && block.holder < tree.nodes[$0].end }
        }
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

    /// The elements that hold the article, in order: mostly one, or the parts into which a page divides its body.
    private var places: [Int] {
        guard let total = weights.first, total > 0 else { return [0] }
        let elements = tree.nodes.indices.filter { weights[$0] > 0 && !tree.nodes[$0].name.isEmpty }
        let parts: [(MarkupTree.Node) -> Bool] = [
            { $0.attribute("itemprop")?.lowercased().contains("articlebody") == true },
            PageFurniture.isNamedAsBody,
        ]
        for isPart in parts {
            var marked: [Int] = []
            for index in elements
            where isPart(tree.nodes[index]) && index >= marked.last.map({ tree.nodes[$0].end }) ?? 0 {
                marked.append(index)
            }
            let weight = marked.reduce(0) { $0 + weights[$1] }
            // More parts than that are a list of articles.
            if marked.count <= 12, weight >= 40, weight * 10 >= total * 4 { return marked }
        }
        for isWhole in [{ $0.name == "article" }, { $0.name == "main" || $0.attribute("role") == "main" }]
            as [(MarkupTree.Node) -> Bool]
        {
            let best = elements.filter { isWhole(tree.nodes[$0]) }.max { weights[$0] < weights[$1] }
            if let best, weights[best] >= 40, weights[best] * 10 >= total * 4 { return [best] }
        }
        return [dominant]
    }

    /// Goes down from the root as long as one child holds three quarters of the words.
    private var dominant: Int {
        var place = 0
        while true {
            var child = place + 1
            var heaviest: Int?
            while child < tree.nodes[place].end {
                if weights[child] > heaviest.map({ weights[$0] }) ?? 0 { heaviest = child }
                child = tree.nodes[child].end
            }
            guard let heaviest, weights[heaviest] * 4 >= weights[place] * 3, !leaves.contains(tree.nodes[heaviest].name)
            else {
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
