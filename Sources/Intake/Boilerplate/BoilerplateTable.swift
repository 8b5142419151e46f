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
        guard wordCount <= 130 else { return nil }
        for start in tokens.indices {
            for phrase in byFirstWord[tokens[start]] ?? [] {
                guard start == 0 || phrase.place == .anywhere, wordCount <= phrase.longestLine,
                    let end = Self.end(of: phrase.tokens[...], in: tokens[start...])
                else { continue }
                guard phrase.place != .whole || tokens[end...].allSatisfy(Wording.signs.contains) else { continue }
                return (phrase.role, phrase.place != .anywhere || wordCount <= 30)
            }
        }
        return nil
    }

    /// Where a phrase that begins with these tokens ends; `nil` when it does not lie there.
    private static func end(of phrase: ArraySlice<String>, in tokens: ArraySlice<String>) -> Int? {
        guard let wanted = phrase.first else { return tokens.startIndex }
        guard let token = tokens.first else { return nil }
        switch wanted {
        case "*":
            // The shortest gap first, so that a phrase ends as early as it can.
            for gap in 1...6 where gap <= tokens.count {
                if let end = end(of: phrase.dropFirst(), in: tokens.dropFirst(gap)) { return end }
            }
            return nil
        case "#":
            guard token.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return end(of: phrase.dropFirst(), in: tokens.dropFirst())
        default:
            return wanted == token ? end(of: phrase.dropFirst(), in: tokens.dropFirst()) : nil
        }
    }
}
