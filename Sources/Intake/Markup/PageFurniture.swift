/// Tells the parts of a page that are not its article by their elements and by the words in their classes.
enum PageFurniture {
    /// Whether all below an element is no text of the page.
    static func isSilent(_ node: MarkupTree.Node) -> Bool {
        silentElements.contains(node.name) || node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true"
            || isUndisplayed(node)
    }

    /// Whether an element holds furniture by its name or role.
    static func isFurniture(_ node: MarkupTree.Node) -> Bool {
        furnitureElements.contains(node.name) || node.attribute("role").map(furnitureRoles.contains) == true
    }

    /// Whether the words in an element's class and id say that it holds furniture.
    static func isNamedAsFurniture(_ node: MarkupTree.Node) -> Bool {
        guard !containers.contains(node.name) else { return false }
        for attribute in ["class", "id"] {
            guard let value = node.attribute(attribute) else { continue }
            for name in value.split(whereSeparator: \.isWhitespace) where names(furniture: name) { return true }
        }
        return false
    }

    /// Whether an element's class or id says that it holds readers' comments.
    static func isNamedAsComments(_ node: MarkupTree.Node) -> Bool {
        guard !containers.contains(node.name) else { return false }
        return ["class", "id"].contains { attribute in
            node.attribute(attribute)?.split(whereSeparator: \.isWhitespace).contains {
                commentNames.contains($0.lowercased())
            } == true
        }
    }

    private static let commentNames: Set<String> = [
        "comments", "comment-list", "commentlist", "comments-area", "comments-section", "comment-section",
        "disqus_thread", "respond",
        "comentarios", "lista-comentarios",
    ]

    /// Whether an element's class, id or itemprop says that it holds the article's body.
    static func isNamedAsBody(_ node: MarkupTree.Node) -> Bool {
        for attribute in ["class", "id"] {
            guard let value = node.attribute(attribute) else { continue }
            for name in value.split(whereSeparator: \.isWhitespace) {
                if bodyNames.contains(words(in: name).joined(separator: "-")) { return true }
            }
        }
        return false
    }

    private static func names(furniture name: Substring) -> Bool {
        let words = words(in: name)
        guard let first = words.first, !["has", "no", "with", "is", "not", "without", "js"].contains(first) else {
            return false
        }
        if words.contains(where: furnitureWords.contains) { return true }
        return zip(words, words.dropFirst()).contains { furniturePairs.contains("\($0)-\($1)") }
    }

    /// "articleBody", "article-body" and "article__body" are the words article and body.
    static func words(in name: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var previousIsSmall = false
        for character in name.unicodeScalars {
            let isLetter = character.properties.isAlphabetic || (0x30...0x39).contains(character.value)
            let isCapital = (0x41...0x5A).contains(character.value)
            if !isLetter || (isCapital && previousIsSmall) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isLetter { word.unicodeScalars.append(character) }
            previousIsSmall = isLetter && !isCapital
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }

    private static func isUndisplayed(_ node: MarkupTree.Node) -> Bool {
        guard let style = node.attribute("style") else { return false }
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    private static let silentElements: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "svg", "canvas", "video", "audio", "object", "embed",
        "button",
        "select", "textarea", "input", "head", "map", "dialog",
    ]
    private static let furnitureElements: Set<String> = ["nav", "footer", "aside", "form", "menu"]
    private static let furnitureRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alert",
        "toolbar",
    ]
    private static let containers: Set<String> = ["html", "body", "main", "article", "p", "h1"]

    private static let furnitureWords: Set<String> = [
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar", "footer", "share",
        "sharing",
        "sharedaddy", "addthis", "social", "related", "recommended", "recommendation", "recommendations", "recirc",
        "comment", "comments", "commentlist", "disqus", "respond", "newsletter", "newsletters", "subscribe",
        "subscription",
        "signup", "promo", "promos", "promotion", "ad", "ads", "advert", "adverts", "advertisement", "advertising",
        "sponsor",
        "sponsored", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "widget", "widgets",
        "trending",
        "outbrain", "taboola", "tags", "taglist", "toolbar", "pagination", "pager", "login", "register",
        "paywall", "donate", "donation", "donations", "hidden", "masthead", "relacionadas", "relacionados",
        "relacionada",
        "compartir", "comentarios", "publicidad", "suscripcion", "boletin", "migas", "toc", "noprint", "printfriendly",
        "byline",
        "credit", "copyright", "infobox", "navbox", "teaser", "teasers", "upsell", "callout", "jp", "yarpp", "prevnext",
        "sidenav", "topbar",
    ]
    private static let furniturePairs: Set<String> = [
        "author-bio", "author-box", "author-info", "about-author", "post-meta", "entry-meta", "article-meta",
        "post-nav",
        "most-read", "most-popular", "read-more", "more-stories", "more-from", "also-like", "post-footer",
        "entry-footer",
        "article-footer", "site-header", "page-header", "site-footer", "screen-reader", "sr-only", "visually-hidden",
        "skip-link", "mw-editsection", "post-tags", "tag-list", "tag-links", "cat-links", "call-to", "lo-mas",
        "te-puede", "mas-leidas",
        "leer-mas", "lea-tambien", "display-none",
    ]
    private static let bodyNames: Set<String> = [
        "article-body", "articlebody", "article-content", "article-text", "article-body-content", "entry-content",
        "post-content", "post-body",
        "story-body", "story-content", "story-text", "storytext", "body-content", "content-body", "article-main",
        "article-copy",
        "article-inner", "td-post-content", "field-name-body", "post-entry", "post-text", "news-content", "news-body",
        "nota-cuerpo", "cuerpo-nota",
        "cuerpo-noticia", "cuerpo", "texto-nota", "nota-contenido", "contenido-nota", "mw-parser-output",
        "c-entry-content", "post-bodycopy",
        "single-content", "main-content-article", "blog-content", "blog-post-content", "available-content",
        "page-content", "body-copy",
    ]
}
