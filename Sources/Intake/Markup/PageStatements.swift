import Evidence

/// What a page states of itself: in its meta elements, in JSON-LD, in its headings.
struct PageStatements: Sendable {
    private(set) var findings: [IntakeFinding] = []
    private var structured: StructuredStatement?
    private var meta: [String: [String]] = [:]
    private var canonical: String?
    private var language: String?
    private var pageTitle: String?
    /// The page's first `h1`; `nil` without one.
    private(set) var heading: String?
    private var times: [String] = []
    private var bylines: [String] = []

    init(_ tree: MarkupTree) {
        for (index, node) in tree.nodes.enumerated() {
            guard case .element(let name, _) = node.kind else { continue }
            switch name {
            case "html": language = node.attribute("lang")
            case "meta": takeMeta(node)
            case "link":
                if node.attribute("rel")?.lowercased() == "canonical" {
                    canonical = canonical ?? node.attribute("href")
                }
            case "title": pageTitle = pageTitle ?? Self.stated(tree.line(of: index))
            case "h1": heading = heading ?? Self.stated(tree.line(of: index))
            case "time": if let time = node.attribute("datetime") { times.append(time) }
            case "script":
                if node.attribute("type")?.lowercased() == "application/ld+json" {
                    takeStructured(tree.text(of: index))
                }
            default: if Self.isByline(node), bylines.count < 4 { bylines.append(tree.line(of: index)) }
            }
        }
    }

    /// The page's own statement of its text; `nil` without one.
    var articleBody: String? { structured?.articleBody }

    var particulars: Particulars {
        let publisher = first("og:site_name") ?? structured?.publisher ?? first("application-name")
        return Particulars(
            title: title(publisher), publisher: publisher, authors: authors, published: published,
            origin: canonical.flatMap(Self.stated) ?? first("og:url"), language: languageCode)
    }

    private mutating func takeMeta(_ node: MarkupTree.Node) {
        guard let content = node.attribute("content").flatMap(Self.stated) else { return }
        for attribute in ["property", "name", "itemprop"] {
            if let key = node.attribute(attribute) { meta[key.lowercased(), default: []].append(content) }
        }
    }

    private mutating func takeStructured(_ script: String) {
        guard structured == nil else { return }
        do {
            // A statement of megabytes is none; it would only take memory.
            guard script.utf8.count <= 4 << 20 else { throw StructuredStatement.TooLong() }
            structured = try StructuredStatement(json: script)
        } catch {
            guard findings.isEmpty else { return }
            findings.append(
                IntakeFinding(
                    code: "structured-data-unreadable",
                    message:
                        "What the page states for search engines (JSON-LD) is too long or no valid JSON, and was left out. "
                        + "Check its title, date and authors."))
        }
    }

    private func first(_ key: String) -> String? { meta[key]?.first }

    // MARK: Title

    private func title(_ publisher: String?) -> String? {
        let title = first("og:title") ?? structured?.headline ?? heading ?? pageTitle
        return title.map { Self.withoutSite($0, publisher: publisher, heading: heading) }
    }

    /// Cuts " | The Valley Courier" off: what follows the last separator, when it is the publisher's name or the heading
    /// shows that the title ends before it.
    private static func withoutSite(_ title: String, publisher: String?, heading: String?) -> String {
        for separator in [" | ", " - ", " – ", " — ", " :: ", " » "] {
            guard let cut = title.ranges(of: separator).last else { continue }
            let before = String(title[..<cut.lowerBound])
            let site = Wording.tokens(of: title[cut.upperBound...])
            if heading.map(Wording.tokens) == Wording.tokens(of: before) { return before }
            if let publisher, site == Wording.tokens(of: publisher) { return before }
        }
        return title
    }

    // MARK: Date, authors, language

    private var published: PartialDate? {
        let keys = [
            "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
            "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date",
            "sailthru.date",
            "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime", "fecha",
        ]
        let stated =
            (first(keys[0]).map { [$0] } ?? []) + (structured?.published.map { [$0] } ?? [])
            + keys.dropFirst().compactMap(first)
        // A page of many dates shows those of other articles too: only one that stands alone counts.
        let days = Set(times.compactMap(Self.date))
        return stated.lazy.compactMap(Self.date).first ?? (days.count == 1 ? days.first : nil)
    }

    private static func date(_ text: String) -> PartialDate? {
        let day = text.split { $0 == "T" || $0 == " " }.first.map(String.init) ?? ""
        // A day, or a month as "2016-08"; four digits alone are too often no year of publication.
        if [7, 10].contains(day.utf8.count), let date = PartialDate(iso: day) { return date }
        if day.utf8.count == 8, day.utf8.allSatisfy({ (48...57).contains($0) }) {
            return PartialDate(iso: "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))")
        }
        return WrittenDate(in: WrittenDate.words(of: text[...]))?.date
    }

    private var authors: [String] {
        let stated = [
            meta["author"] ?? [], structured?.authors ?? [], meta["article:author"] ?? [], meta["parsely-author"] ?? [],
        ]
        for names in stated + [bylines] {
            let names = names.filter { !$0.contains("://") && !$0.contains("@") }.flatMap(Self.names)
            var seen: Set<String> = []
            let distinct = names.filter { seen.insert($0).inserted }
            if !distinct.isEmpty { return distinct }
        }
        return []
    }

    private static func names(in statement: String) -> [String] {
        let fromByline = Byline.authors(in: statement[...])
        return fromByline.isEmpty ? Byline.names(in: statement) : fromByline
    }

    private static func isByline(_ node: MarkupTree.Node) -> Bool {
        if node.attribute("rel") == "author" || node.attribute("itemprop") == "author" { return true }
        guard ["span", "div", "p", "a", "address"].contains(node.name), let value = node.attribute("class") else {
            return false
        }
        return value.split(whereSeparator: \.isWhitespace).contains {
            ["byline", "author", "author-name", "autor"].contains($0.lowercased())
        }
    }

    private var languageCode: LanguageCode? {
        let stated = language ?? structured?.language ?? first("og:locale") ?? first("language") ?? ""
        let primary = stated.lowercased().prefix { $0.isASCII && $0.isLetter }
        return primary.utf8.count == 2 ? LanguageCode(rawValue: String(primary)) : nil
    }

    private static func stated(_ text: String) -> String? {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.isEmpty ? nil : line
    }
}
