/// All terms that the grammars know, in every language, as one trie over word numbers.
public struct Lexicon: Sendable {
    /// The entries, in the order of the files; an entry's index is its number.
    public private(set) var entries: [LexiconEntry] = []
    /// The languages of the entries, but for "any".
    public private(set) var languages: [String] = []
    /// The language of each entry as its place in ``languages``; -1 for "any".
    @usableFromInline private(set) var languageNumbers: [Int8] = []
    /// Every word of every term.
    public private(set) var vocabulary = Vocabulary()
    /// The tokens of the longest term.
    public private(set) var longestTerm = 0
    private var trie = Trie()
    /// What marking asks of every entry that it meets, side by side.
    private(set) var facets: [Facet] = []

    /// The concept and roles of an entry, without the entry.
    struct Facet: Sendable {
        let concept: Concept
        let roles: RoleSet
        let needsCapital: Bool
    }

    public init(entries: [LexiconEntry]) {
        for entry in entries {
            let number = Int32(self.entries.count)
            self.entries.append(entry)
            facets.append(Facet(concept: entry.concept, roles: entry.roles, needsCapital: entry.needsCapital))
            languageNumbers.append(languageNumber(entry.language))
            for term in entry.terms { insert(term, number) }
        }
    }

    /// Reads lexicon files.
    ///
    /// - Parameter files: the name ("es/killed.yaml") and text of each.
    public init(files: [(name: String, text: String)]) throws(LexiconError) {
        var entries: [LexiconEntry] = []
        for file in files { entries += try LexiconReader(file: file.name).entries(from: file.text) }
        self.init(entries: entries)
    }

    private mutating func languageNumber(_ language: String) -> Int8 {
        if language == "any" { return -1 }
        if let place = languages.firstIndex(of: language) { return Int8(place) }
        languages.append(language)
        return Int8(languages.count - 1)
    }

    private mutating func insert(_ term: String, _ number: Int32) {
        var copy = term
        copy.withUTF8 { bytes in
            var node: Int32 = 0
            var length = 0
            var folded: [UInt8] = []
            for token in Tokenizer(vocabulary: Self.noWords).tokens(of: bytes) {
                var token = token
                if token.kind == .word, token.word == 0 {
                    folded.removeAll(keepingCapacity: true)
                    let range = Int(token.start)..<Int(token.end)
                    Folding.append(folding: UnsafeBufferPointer(rebasing: bytes[range]), to: &folded)
                    token = token.with(word: vocabulary.insert(folded))
                }
                length += 1
                node = trie.insert(Self.key(node, token, bytes))
            }
            longestTerm = max(longestTerm, length)
            if node != Trie.root { trie.end(number, at: node) }
        }
    }

    private static let noWords = Vocabulary()

    /// Words step by their number, signs and digits by codes beyond all words.
    @inline(__always)
    private static func key(_ node: Int32, _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let parent = UInt64(UInt32(bitPattern: node)) << 32
        switch token.kind {
        case .word: return parent | UInt64(UInt32(bitPattern: token.word))
        case .sign: return parent | 0x8000_0000 | UInt64(token.sign)
        case .number:
            var value: UInt64 = 0
            for index in Int(token.start)..<Int(token.end) where bytes[index] >= 0x30 && bytes[index] <= 0x39 {
                value = (value &* 10 &+ UInt64(bytes[index] & 15)) & 0x3FFF_FFFF
            }
            return parent | 0x4000_0000 | value
        }
    }

    /// Calls `found` for every entry that begins at a token: with the entry's number and the token after its last.
    @inline(__always)
    func matches(
        at first: Int, in tokens: [Token], bytes: UnsafeBufferPointer<UInt8>,
        found: (_ entry: Int32, _ end: Int) -> Void
    ) {
        var node: Int32 = 0
        var index = first
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .word, token.word == 0 { return }
            // No term runs from one paragraph into the next.
            if index > first, token.shape.contains(.startsParagraph) { return }
            guard let next = trie.child(of: Self.key(node, token, bytes)) else { return }
            node = next
            index += 1
            trie.endings(at: node) { found($0, index) }
        }
    }

    /// Whether an entry is of one of some languages, given as bits.
    @inline(__always)
    func isOf(_ languages: UInt64, _ entry: Int32) -> Bool {
        let number = languageNumbers[Int(entry)]
        return number >= 0 && languages >> UInt64(number) & 1 == 1
    }
}
