/// All phrases, indexed by their first word.
struct BoilerplateTable: Sendable {
    static let standard = BoilerplateTable(phrases: BoilerplatePhrase.english + BoilerplatePhrase.spanish)

    private let byFirstWord: [String: [BoilerplatePhrase]]

    init(phrases: [BoilerplatePhrase]) {
        byFirstWord = Dictionary(grouping: phrases) { $0.tokens.first ?? "" }
    }

    /// What the first phrase found says a line is, and whether that holds wherever the line stands; `nil` without one.
    ///
    /// Words somewhere in a long line are no certain sign: such a line counts as boilerplate only at the end of a page.
    func role(of tokens: [String]) -> (role: BoilerplatePhrase.Role, certain: Bool)? {
        let wordCount = Wording.wordCount(tokens)
        guard wordCount <= 70 else { return nil }
        for start in tokens.indices {
            for phrase in candidates(tokens[start]) where start == 0 || phrase.place == .anywhere {
                guard wordCount <= phrase.longestLine,
                    Self.matches(phrase.tokens[...], tokens[start...], whole: phrase.place == .whole)
                else { continue }
                return (phrase.role, phrase.place != .anywhere || wordCount <= 30)
            }
        }
        return nil
    }

    private func candidates(_ first: String) -> [BoilerplatePhrase] {
        let named = byFirstWord[first] ?? []
        return Self.isNumber(first) ? named + (byFirstWord["#"] ?? []) : named
    }

    /// Whether the phrase lies at the start of the tokens; a whole one leaves nothing but signs after it.
    private static func matches(_ phrase: ArraySlice<String>, _ tokens: ArraySlice<String>, whole: Bool) -> Bool {
        guard let wanted = phrase.first else { return !whole || tokens.allSatisfy(Wording.signs.contains) }
        guard let token = tokens.first else { return false }
        switch wanted {
        case "*":
            return (1...6).contains { gap in
                gap <= tokens.count && matches(phrase.dropFirst(), tokens.dropFirst(gap), whole: whole)
            }
        case "#": return isNumber(token) && matches(phrase.dropFirst(), tokens.dropFirst(), whole: whole)
        default: return wanted == token && matches(phrase.dropFirst(), tokens.dropFirst(), whole: whole)
        }
    }

    private static func isNumber(_ token: String) -> Bool { token.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
