/// Reads the language of queries: all words are required; `"exact phrase"`, `OR`, `-word` or `NOT word`, `prefix*`,
/// `A NEAR B`, `A NEAR/5 B`, and parentheses.
struct SearchQuery {
    /// Longer ones are pasted by mistake, and nesting must end somewhere. In bytes.
    static let longest = 2000
    /// The parser of FTS5 holds 100 signs at once, of which each parenthesis can cost eight.
    static let deepest = 8

    let expression: SearchExpression

    init(_ query: String) throws(CaseFileError) {
        do throws(SearchError) {
            guard query.utf8.count <= Self.longest else { throw .tooLong }
            var reader = Reader(tokens: try SearchToken.tokens(of: query))
            expression = try reader.query()
        } catch {
            throw error.caseFileError(query)
        }
    }

    /// A reader by descent: any, then all, then near, then one term.
    private struct Reader {
        let tokens: [SearchToken]
        var index = 0
        var depth = 0

        private var next: SearchToken? { index < tokens.count ? tokens[index] : nil }

        private mutating func take(_ token: SearchToken) -> Bool {
            guard next == token else { return false }
            index += 1
            return true
        }

        mutating func query() throws(SearchError) -> SearchExpression {
            guard !tokens.isEmpty else { throw .empty }
            let expression = try any()
            guard next == nil else { throw .strayParenthesis }
            return expression
        }

        private mutating func any() throws(SearchError) -> SearchExpression {
            var choices = [try all()]
            while take(.or) { choices.append(try all()) }
            return choices.count == 1 ? choices[0] : .any(choices)
        }

        private mutating func all() throws(SearchError) -> SearchExpression {
            var required: [SearchExpression] = []
            var excluded: [SearchExpression] = []
            while let token = next, token != .or, token != .close {
                if take(.minus) || take(.not) {
                    excluded.append(try near())
                } else if token == .and {
                    guard !required.isEmpty else { throw .nothingBefore }
                    index += 1
                    if next == .not || next == .minus { continue }
                    required.append(try near())
                } else {
                    required.append(try near())
                }
            }
            guard let first = required.first else {
                if !excluded.isEmpty { throw .onlyExclusions }
                throw next == .or ? .nothingBefore : (next == nil ? .nothingAfter : .strayParenthesis)
            }
            let found = required.count == 1 ? first : .all(required)
            guard let unwanted = excluded.first else { return found }
            return .without(found, excluded.count == 1 ? unwanted : .any(excluded))
        }

        private mutating func near() throws(SearchError) -> SearchExpression {
            var members = [try one()]
            var distance: Int?
            while case .near(let number) = next {
                index += 1
                distance = min(distance ?? number, number)
                members.append(try one())
            }
            guard let distance else { return members[0] }
            for member in members {
                switch member {
                case .word, .phrase: continue
                default: throw .nearNeedsWords
                }
            }
            return .near(members, distance: distance)
        }

        private mutating func one() throws(SearchError) -> SearchExpression {
            switch next {
            case .term(let term):
                index += 1
                return term
            case .open:
                index += 1
                if next == .close { throw .empty }
                guard depth < deepest else { throw .tooDeep }
                depth += 1
                let inner = try any()
                guard take(.close) else { throw .openParenthesis }
                depth -= 1
                return inner
            case nil: throw .nothingAfter
            case .close: throw .strayParenthesis
            default: throw .nothingBefore
            }
        }
    }
}
