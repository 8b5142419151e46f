extension Reading {
    /// The longest mark of a concept that begins at a token, whatever its roles.
    @inlinable
    public func mark(at token: Int, _ concept: Concept) -> Mark? {
        guard token >= 0, token < concepts.count, concepts[token] & concept.bit != 0 else { return nil }
        return marks(at: token).first { $0.concept == concept }
    }

    /// The longest mark of a concept that begins at a token, with any of the roles.
    @inlinable
    public func mark(
        at token: Int, _ concept: Concept, _ a: Role, _ b: Role? = nil, _ c: Role? = nil, _ d: Role? = nil,
        _ e: Role? = nil,
        _ f: Role? = nil, _ g: Role? = nil, _ h: Role? = nil, _ i: Role? = nil, _ j: Role? = nil
    ) -> Mark? {
        guard token >= 0, token < concepts.count, concepts[token] & concept.bit != 0 else { return nil }
        let roles = RoleSet(a, b, c, d, e, f, g, h, i, j)
        return marks(at: token).first { $0.concept == concept && $0.roles.intersects(roles) }
    }

    /// Whether a mark of one of the concepts, given as their bits, begins at a token.
    @inlinable
    public func hasMark(at token: Int, anyOf bits: UInt64) -> Bool {
        token >= 0 && token < concepts.count && concepts[token] & bits != 0
    }

    /// Whether a small word with one of the roles begins at a token.
    @inlinable
    public func isFunction(
        _ token: Int, _ a: Role, _ b: Role? = nil, _ c: Role? = nil, _ d: Role? = nil, _ e: Role? = nil,
        _ f: Role? = nil, _ g: Role? = nil, _ h: Role? = nil, _ i: Role? = nil, _ j: Role? = nil
    ) -> Bool {
        token >= 0 && token < functions.count && functions[token].intersects(RoleSet(a, b, c, d, e, f, g, h, i, j))
    }

    /// The concepts of words as names, which say nothing of what a word means in a sentence.
    @usableFromInline static let namesAlone =
        Concept.givenName.bit | Concept.surname.bit | Concept.organisation.bit | Concept.nameCue.bit

    /// Whether no lexicon but those of names has a term that begins at a token.
    @inlinable
    public func isUnmarked(_ token: Int) -> Bool {
        token < 0 || token >= concepts.count || concepts[token] & ~Self.namesAlone == 0
    }

    /// Whether the token is this sign.
    @inlinable
    public func isSign(_ token: Int, _ sign: UInt8) -> Bool {
        token >= 0 && token < tokens.count && tokens[token].kind == .sign && tokens[token].sign == sign
    }

    /// Whether the token is a word that begins with a capital letter.
    @inlinable
    public func isCapitalised(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && tokens[token].kind == .word && tokens[token].shape.contains(.capitalised)
    }
}

extension Reading {
    /// The marks that end before a token, nearest start last; looks back as far as the longest term reaches.
    public func marks(endingAt end: Int) -> [Mark] {
        guard end > 0 else { return [] }
        var result: [Mark] = []
        for first in max(0, end - lexicon.longestTerm)..<end {
            for mark in marks(at: first) where mark.end == end { result.append(mark) }
        }
        return result
    }

    /// Whether the token is the possessive "'s".
    public func isPossessive(_ token: Int) -> Bool {
        token >= 0 && token < tokens.count && tokens[token].kind == .word
            && tokens[token].word == lexicon.vocabulary.possessive
    }

    /// Whether a word ends like an adverb ("-ly", "-mente"), or is one of the small ones.
    public func isAdverb(_ token: Int) -> Bool {
        guard token >= 0, token < tokens.count, tokens[token].kind == .word else { return false }
        if isFunction(token, .adverb) { return true }
        let span = Int(tokens[token].start)..<Int(tokens[token].end)
        return span.count > 4
            && (bytes[span].suffix(2).elementsEqual("ly".utf8)
                || span.count > 6 && bytes[span].suffix(5).elementsEqual("mente".utf8))
    }
}
