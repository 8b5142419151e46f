extension Reading {
    /// The longest mark of a concept that begins at a token, with any of the roles.
    public func mark(at token: Int, _ concept: Concept, _ roles: Role...) -> Mark? {
        for mark in marks(at: token) {
            let entry = lexicon.entries[Int(mark.entry)]
            guard entry.concept == concept else { continue }
            if roles.isEmpty || roles.contains(where: entry.roles.contains) { return mark }
        }
        return nil
    }

    /// Whether a small word with one of the roles begins at a token.
    public func isFunction(_ token: Int, _ roles: Role...) -> Bool {
        for mark in marks(at: token) {
            let entry = lexicon.entries[Int(mark.entry)]
            if entry.concept == .function, roles.contains(where: entry.roles.contains) { return true }
        }
        return false
    }

    /// Whether the token is this sign.
    @inline(__always)
    public func isSign(_ token: Int, _ sign: UInt8) -> Bool {
        token >= 0 && token < tokens.count && tokens[token].kind == .sign && tokens[token].sign == sign
    }

    /// Whether the token is a word that begins with a capital letter.
    @inline(__always)
    public func isCapitalised(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && tokens[token].kind == .word && tokens[token].shape.contains(.capitalised)
    }
}

extension Reading {
    /// The marks that end before a token, nearest start last; looks back over terms of up to six tokens.
    public func marks(endingAt end: Int) -> [Mark] {
        guard end > 0 else { return [] }
        var result: [Mark] = []
        for first in max(0, end - 6)..<end {
            for mark in marks(at: first) where mark.end == end { result.append(mark) }
        }
        return result
    }

    /// Whether the token is the possessive "'s".
    public func isPossessive(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && tokens[token].kind == .word
            && tokens[token].word == lexicon.vocabulary.possessive
    }

    /// Whether a word ends like an adverb: "-ly", "-mente".
    public func isAdverb(_ token: Int) -> Bool {
        guard token >= 0, token < tokens.count, tokens[token].kind == .word else { return false }
        let span = Int(tokens[token].start)..<Int(tokens[token].end)
        return span.count > 4
            && (bytes[span].suffix(2).elementsEqual("ly".utf8) || bytes[span].suffix(5).elementsEqual("mente".utf8))
    }
}
