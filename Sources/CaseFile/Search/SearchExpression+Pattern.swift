import Evidence
import Language

extension SearchExpression {
    /// The FTS5 pattern for texts of one language. Every word is quoted and holds only letters and digits, so nothing
    /// that a person types is read as FTS5's own language.
    func pattern(stemmer: Stemmer?) -> String {
        switch self {
        case .word(let typed, let folded):
            let stems = stemmer?.stems(ofTyped: typed) ?? []
            return "(" + (["words : \"\(folded)\""] + stems.map { "stems : \"\($0)\"" }).joined(separator: " OR ") + ")"
        case .phrase(let words, let isOpen):
            return "words : " + Self.quoted(words, isOpen: isOpen)
        case .near(let members, let distance):
            return Self.near(members, distance, stemmer)
        case .all(let parts):
            return "(" + parts.map { $0.pattern(stemmer: stemmer) }.joined(separator: " AND ") + ")"
        case .any(let parts):
            return "(" + parts.map { $0.pattern(stemmer: stemmer) }.joined(separator: " OR ") + ")"
        case .without(let found, let unwanted):
            return "(\(found.pattern(stemmer: stemmer)) NOT \(unwanted.pattern(stemmer: stemmer)))"
        }
    }

    private static func quoted(_ words: [String], isOpen: Bool) -> String {
        "\"\(words.joined(separator: " "))\"" + (isOpen ? " *" : "")
    }

    /// How many choices of stems one NEAR may have.
    private static let mostChoices = 16

    /// FTS5 looks for a NEAR in one column at a time: in the words, and, when all members are single words, in the
    /// stems, once for each choice of stems.
    private static func near(_ members: [SearchExpression], _ distance: Int, _ stemmer: Stemmer?) -> String {
        var exact: [String] = []
        var choices: [[String]]? = stemmer == nil ? nil : [[]]
        for member in members {
            switch member {
            case .word(let typed, let folded):
                exact.append(quoted([folded], isOpen: false))
                let stems = stemmer?.stems(ofTyped: typed) ?? []
                choices = choices.map { rows in
                    // Choices multiply: beyond so many only the plain stem of a further word is tried.
                    let tried = rows.count * stems.count > mostChoices ? stems.prefix(1) : stems[...]
                    return rows.flatMap { row in tried.map { row + ["\"\($0)\""] } }
                }
            case .phrase(let words, let isOpen):
                exact.append(quoted(words, isOpen: isOpen))
                choices = nil
            default: preconditionFailure("a NEAR has only words and phrases; SearchQuery refuses others")
            }
        }
        let columns = ["words : NEAR(\(exact.joined(separator: " ")), \(distance))"]
        let stems = (choices ?? []).map { "stems : NEAR(\($0.joined(separator: " ")), \(distance))" }
        return "(" + (columns + stems).joined(separator: " OR ") + ")"
    }
}
