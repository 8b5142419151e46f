import FoundationEssentials

/// What a page states of its article for search engines (schema.org in JSON-LD).
struct StructuredStatement: Hashable, Sendable {
    var headline: String?
    var published: String?
    var publisher: String?
    var authors: [String] = []
    var language: String?
    var articleBody: String?

    /// A script beyond four mebibytes.
    struct TooLong: Error {}

    /// Finds the first article in a script's JSON; `nil` when it holds none.
    ///
    /// - Throws: what the decoder says of broken JSON.
    init?(json: String) throws {
        let root = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        guard let article = Self.article(in: root) else { return nil }
        headline = article["headline"]?.string ?? article["name"]?.string
        published = article["datePublished"]?.string
        publisher = article["publisher"].flatMap(Self.names)?.first
        authors = article["author"].flatMap(Self.names) ?? []
        language = article["inLanguage"]?.string
        articleBody = article["articleBody"]?.string
    }

    /// Looks through lists, "@graph" and "mainEntity", four levels deep.
    private static func article(in value: JSONValue, depth: Int = 0) -> JSONValue? {
        guard depth < 4 else { return nil }
        for element in value.elements {
            let types = element["@type"]?.elements.compactMap(\.string) ?? []
            if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" }) {
                return element
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let inner = element[key], let found = article(in: inner, depth: depth + 1) { return found }
            }
        }
        return nil
    }

    private static func names(of value: JSONValue) -> [String] {
        value.elements.compactMap { $0.string ?? $0["name"]?.string }
    }
}
