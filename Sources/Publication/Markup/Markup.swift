/// A piece of HTML that cannot hold anything unescaped.
///
/// There is no way in for a ready string: words are escaped when they enter, names of elements and attributes are
/// fixed by ``Tag`` and ``Attribute``. Every text of a document is hostile until it has passed here.
struct Markup: Hashable, Sendable {
    /// The HTML so far.
    private(set) var html: String

    /// Nothing.
    init() { html = "" }

    /// Words, escaped.
    init(words: String) { html = Escaping.escaped(words) }

    /// An element with its content.
    init(_ tag: Tag, _ attributes: Attribute..., more: [Attribute] = [], @MarkupBuilder content: () -> Markup) {
        self.init(tag, attributes + more, content())
    }

    /// An element without content.
    init(_ tag: Tag, _ attributes: Attribute...) {
        self.init(tag, attributes, Markup())
    }

    /// An element with attributes that belong together, such as those of `meta`.
    init(_ tag: Tag, all attributes: [Attribute]) {
        self.init(tag, attributes, Markup())
    }

    private init(_ tag: Tag, _ attributes: [Attribute], _ content: Markup) {
        html = "<\(tag.rawValue)"
        for attribute in attributes { html += " \(attribute.name)=\"\(Escaping.escaped(attribute.value))\"" }
        html += ">"
        guard !tag.isVoid else { return }
        html += content.html
        html += "</\(tag.rawValue)>"
        if tag.endsLine { html += "\n" }
    }

    /// The style sheet of the program, which is written in its source and holds nothing of a document.
    init(style: StaticString) { html = "<style>\n\(style)\n</style>\n" }

    /// The line with which an HTML document begins.
    static func document(_ root: Markup) -> String { "<!DOCTYPE html>\n" + root.html }

    /// Adds what follows.
    static func += (left: inout Markup, right: Markup) { left.html += right.html }
}
