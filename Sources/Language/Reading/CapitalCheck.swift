/// Tells a name from the ordinary words of which it is made: "El Tiempo" the paper, "el tiempo" the weather.
struct CapitalCheck {
    let tokens: [Token]
    let bytes: UnsafeBufferPointer<UInt8>

    /// Every word but small ones ("de", "of the") must begin with a capital; an acronym must be all capitals.
    func passes(_ range: Range<Int>, _ entry: LexiconEntry) -> Bool {
        let words = range.filter { tokens[$0].kind == .word }
        guard let first = words.first, let last = words.last else { return true }
        if words.count == 1, isAcronym(first, entry) { return tokens[first].shape.contains(.allCapitals) }
        return words.allSatisfy { index in
            let token = tokens[index]
            return token.shape.contains(.capitalised)
                || (index != first && index != last && token.end - token.start <= 3)
        }
    }

    private func isAcronym(_ index: Int, _ entry: LexiconEntry) -> Bool {
        let token = tokens[index]
        guard token.end - token.start <= 5 else { return false }
        let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).uppercased()
        return entry.terms.contains(word)
    }
}
