/// Why a query cannot be read. The words are apart from the situation, so that a test can pin each.
enum SearchError: Error, Hashable, CaseIterable {
    case empty, tooLong, tooDeep, openQuotation, openParenthesis, strayParenthesis, nothingBefore, nothingAfter,
        onlyExclusions
    case loneStar, nearNeedsWords

    func caseFileError(_ query: String) -> CaseFileError {
        CaseFileError(.query, "Could not read the search '\(query.prefix(80))': \(reason)")
    }

    private var reason: String {
        switch self {
        case .empty: "it holds no word. Type at least one word: chincha"
        case .tooLong: "it is longer than \(SearchQuery.longest) bytes. Type a few words of it."
        case .tooDeep: "it has more than \(SearchQuery.deepest) parentheses inside one another. Type it with fewer."
        case .openQuotation: "a quotation mark is not closed. Type the phrase between two: \"fuego cruzado\""
        case .openParenthesis: "a parenthesis is not closed. Type: (killed OR abatidos) chincha"
        case .strayParenthesis: "a parenthesis is closed that was not opened. Type: (killed OR abatidos) chincha"
        case .nothingBefore: "OR, AND, NOT and NEAR stand between two words. Type: killed OR abatidos"
        case .nothingAfter: "a word is missing after OR, AND, NOT, NEAR or '-'. Type: killed OR abatidos"
        case .onlyExclusions: "it only says what to leave out. Type also what to find: enfrentamiento -chincha"
        case .loneStar: "'*' stands at the end of the beginning of a word. Type: enfrent*"
        case .nearNeedsWords: "NEAR stands between two words or phrases. Type: enfrentamiento NEAR/5 chincha"
        }
    }
}
