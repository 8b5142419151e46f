import Evidence
import Language

/// One piece of a query as it was typed.
enum SearchToken: Hashable, Sendable {
    case term(SearchExpression)
    case minus, or, and, not, open, close
    case near(Int)

    /// How far apart words may stand for NEAR without a number.
    static let nearDistance = 10

    /// Cuts a query into pieces. Signs that are neither words nor part of the language of queries are left out.
    static func tokens(of query: String) throws(SearchError) -> [SearchToken] {
        var tokens: [SearchToken] = []
        var rest = query[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "(" || first == ")" {
                tokens.append(first == "(" ? .open : .close)
                rest.removeFirst()
            } else if let closing = quotationMarks[first] {
                rest.removeFirst()
                guard let end = rest.firstIndex(where: { closing.contains($0) }) else { throw .openQuotation }
                if let phrase = try term(String(rest[..<end]), isQuoted: true) { tokens.append(.term(phrase)) }
                rest = rest[rest.index(after: end)...]
            } else {
                let piece = rest.prefix { !$0.isWhitespace && $0 != "(" && $0 != ")" && quotationMarks[$0] == nil }
                rest = rest[piece.endIndex...]
                // A closing mark that nothing opened stands alone.
                if piece.isEmpty { rest.removeFirst() } else { try append(String(piece), rest.first, to: &tokens) }
            }
        }
        return tokens
    }

    /// Opening marks and what closes each.
    private static let quotationMarks: [Character: Set<Character>] = [
        "\"": ["\"", "”"], "“": ["”", "\""], "«": ["»"],
    ]

    private static func append(_ piece: String, _ next: Character?, to tokens: inout [SearchToken]) throws(SearchError)
    {
        switch piece {
        case "OR": tokens.append(.or)
        case "AND": tokens.append(.and)
        case "NOT": tokens.append(.not)
        case "NEAR": tokens.append(.near(nearDistance))
        case _ where piece.hasPrefix("NEAR/"):
            guard let distance = Int(piece.dropFirst(5)), (0...1000).contains(distance) else { throw .nearNeedsWords }
            tokens.append(.near(distance))
        case _ where piece.hasPrefix("-"):
            let word = String(piece.dropFirst())
            if let term = try term(word, isQuoted: false) {
                tokens += [.minus, .term(term)]
            } else if word.isEmpty, let next, next == "(" || quotationMarks[next] != nil {
                tokens.append(.minus)
            }
        default:
            if let term = try term(piece, isQuoted: false) { tokens.append(.term(term)) }
        }
    }

    /// A word, a phrase, or the beginning of one; `nil` for signs without letters or digits.
    private static func term(_ piece: String, isQuoted: Bool) throws(SearchError) -> SearchExpression? {
        let words = SearchWord.words(of: piece)
        let isOpen = !isQuoted && piece.hasSuffix("*")
        guard let first = words.first else {
            if isOpen { throw .loneStar }
            return nil
        }
        if words.count == 1, !isQuoted, !isOpen {
            let bytes = Array(piece.utf8)[first.span.start..<first.span.end]
            return .word(typed: String(decoding: bytes, as: UTF8.self), folded: first.folded)
        }
        return .phrase(words.map(\.folded), isOpen: isOpen)
    }
}
