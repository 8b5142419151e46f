import Language

/// A text as the grammars of names see it: what each word is, how it is written, and where sentences lie.
struct NameSight: Sendable {
    let reading: Reading
    let words: [NameWord]
    let particles: NameParticles

    init(_ reading: Reading) {
        self.reading = reading
        words = NameWord.words(of: reading)
        particles = NameParticles(reading.lexicon.vocabulary)
    }

    func word(_ token: Int) -> NameWord { token >= 0 && token < words.count ? words[token] : [] }

    func isCapital(_ token: Int) -> Bool { reading.isCapitalised(token) }

    func isSign(_ token: Int, _ sign: UInt8) -> Bool { reading.isSign(token, sign) }

    /// Two letters or more, all capitals.
    func isAcronym(_ token: Int) -> Bool { isCapital(token) && reading.tokens[token].shape.contains(.allCapitals) }

    func isSpaced(_ token: Int) -> Bool { reading.tokens[token].shape.contains(.spaced) }

    func isWord(_ token: Int, _ numbers: [Int32]) -> Bool {
        guard token >= 0, token < reading.tokens.count else { return false }
        let number = reading.tokens[token].word
        return number != 0 && numbers.contains(number)
    }

    func length(_ token: Int) -> Int { Int(reading.tokens[token].end - reading.tokens[token].start) }

    /// A capitalised word that is not small by nature: the stuff of names.
    func isNameWord(_ token: Int) -> Bool {
        guard isCapital(token) else { return false }
        let word = words[token]
        if word.isDisjoint(with: [.small, .calendar]) { return true }
        return !word.isDisjoint(with: [.given, .surname, .place, .whole]) || isAcronym(token) && length(token) > 2
    }

    /// The longest mark of a whole name that begins at a token, every word of it but small ones being a capital.
    func fixed(at token: Int) -> Mark? {
        for mark in reading.marks(at: token) {
            switch mark.concept {
            case .place where reading.entry(mark).kind != "demonym": break
            case .outlet: break
            case .organisation where mark.roles.contains(.whole): break
            default: continue
            }
            if isCapital(token), isWritten(mark) { return mark }
        }
        return nil
    }

    private func isWritten(_ mark: Mark) -> Bool {
        for index in mark.first..<mark.end
        where reading.tokens[index].kind == .word && !isCapital(index) && !words[index].contains(.small)
            && length(index) > 3
        { return false }
        return isCapital(mark.end - 1) || reading.tokens[mark.end - 1].kind != .word
    }
}
