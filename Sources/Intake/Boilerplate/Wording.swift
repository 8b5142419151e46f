import Language

/// The words of a line or block, folded, in the form in which phrases are compared.
///
/// Letters and digits make words; of the signs only ":", "?", "©" and "…" are kept, since they tell a label, a question,
/// a notice and a teaser from a sentence.
enum Wording {
    static func tokens(of text: some StringProtocol) -> [String] {
        var tokens: [String] = []
        var word: [UInt8] = []
        func close() {
            guard !word.isEmpty else { return }
            tokens.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        for scalar in Folding.folded(String(text)).unicodeScalars {
            if scalar.properties.isAlphabetic || (scalar.value < 0x80 && (0x30...0x39).contains(scalar.value)) {
                word += UTF8.encode(scalar)?.map { $0 } ?? []
            } else if scalar == "'" {
                continue
            } else {
                close()
                if signs.contains(String(scalar)) { tokens.append(String(scalar)) }
            }
        }
        close()
        return tokens
    }

    /// The number of words in tokens, signs left out.
    static func wordCount(_ tokens: [String]) -> Int { tokens.count { !signs.contains($0) } }

    static let signs: Set<String> = [":", "?", "©", "…"]
}
