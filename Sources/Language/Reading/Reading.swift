/// A text as tokens, sentences and marks of the lexicon: what every grammar looks at.
public struct Reading: Sendable {
    public let bytes: [UInt8]
    public let tokens: [Token]
    public let sentences: [Sentence]
    public let lexicon: Lexicon
    /// All marks, by first token, the longest first.
    public let marks: [Mark]
    /// The marks that begin at token i are `marks[starts[i]..<starts[i + 1]]`.
    @usableFromInline let starts: [Int32]
    /// The concepts of the marks that begin at each token, one bit each: most questions end here.
    @usableFromInline let concepts: [UInt64]
    /// The roles of the small words that begin at each token.
    @usableFromInline let functions: [RoleSet]

    /// Reads a text in one pass.
    public init(_ text: String, lexicon: Lexicon) {
        let bytes = Array(text.utf8)
        let tokens = bytes.withUnsafeBufferPointer { Tokenizer(vocabulary: lexicon.vocabulary).tokens(of: $0) }
        var marks: [Mark] = []
        var starts: [Int32] = []
        starts.reserveCapacity(tokens.count + 1)
        marks.reserveCapacity(tokens.count)
        bytes.withUnsafeBufferPointer { bytes in
            let foreign = Self.foreignLanguages(tokens, bytes, lexicon)
            for first in tokens.indices {
                starts.append(Int32(marks.count))
                guard tokens[first].kind != .word || tokens[first].word != 0 else { continue }
                Self.mark(first, tokens, bytes, lexicon, foreign, &marks)
            }
        }
        starts.append(Int32(marks.count))
        var concepts = [UInt64](repeating: 0, count: tokens.count)
        var functions = [RoleSet](repeating: RoleSet(), count: tokens.count)
        for mark in marks {
            concepts[mark.first] |= mark.concept.bit
            if mark.concept == .function { functions[mark.first].formUnion(mark.roles) }
        }
        self.concepts = concepts
        self.functions = functions
        self.bytes = bytes
        self.tokens = tokens
        self.lexicon = lexicon
        self.marks = marks
        self.starts = starts
        sentences = SentenceSplitter(tokens: tokens) { index in
            marks[Int(starts[index])..<Int(starts[index + 1])].contains {
                $0.concept == .abbreviation
            }
        }.sentences()
    }

    /// The languages that the beginning of the text does not use, one bit each.
    private static func foreignLanguages(
        _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon
    ) -> UInt64 {
        var vote = LanguageVote(lexicon: lexicon)
        var marks: [Mark] = []
        for first in 0..<min(tokens.count, LanguageVote.sample)
        where tokens[first].kind == .word && tokens[first].word != 0 {
            marks.removeAll(keepingCapacity: true)
            mark(first, tokens, bytes, lexicon, 0, &marks)
            vote.count(marks[...])
        }
        return vote.foreign
    }

    /// Adds the longest match of each concept that begins at a token; of foreign languages only what cannot mislead.
    private static func mark(
        _ first: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, _ foreign: UInt64,
        _ marks: inout [Mark]
    ) {
        let begin = marks.count
        var own = false
        lexicon.matches(at: first, in: tokens, bytes: bytes) { number, end in
            let entry = lexicon.facets[Int(number)]
            let isForeign = lexicon.isOf(foreign, number)
            if isForeign, entry.concept.bit & LanguageVote.concepts != 0 { return }
            if !isForeign, entry.concept == .function { own = true }
            if entry.needsCapital,
                !CapitalCheck(tokens: tokens, bytes: bytes).passes(first..<end, lexicon.entries[Int(number)])
            {
                return
            }
            var index = begin
            while index < marks.count {
                let other = marks[index]
                if other.end < end, other.concept == entry.concept {
                    marks.remove(at: index)
                } else {
                    index += 1
                }
            }
            marks.append(Mark(entry: number, first: first, end: end, concept: entry.concept, roles: entry.roles))
        }
        if own, foreign != 0, marks.count - begin > 1 {
            marks[begin...].removeAll { $0.concept == .function && lexicon.isOf(foreign, $0.entry) }
        }
        if marks.count - begin > 1 { marks[begin...].sort { $0.end > $1.end } }
    }

    /// The marks that begin at a token, the longest first.
    @inlinable
    public func marks(at token: Int) -> ArraySlice<Mark> {
        guard token >= 0, token < tokens.count else { return [] }
        return marks[Int(starts[token])..<Int(starts[token + 1])]
    }

    /// The entry of a mark.
    @inlinable
    public func entry(_ mark: Mark) -> LexiconEntry { lexicon.entries[Int(mark.entry)] }

    /// The words of a run of tokens, exactly as they stand.
    public func words(_ range: Range<Int>) -> String {
        guard let span = bytesOf(range) else { return "" }
        return String(decoding: bytes[span], as: UTF8.self)
    }

    /// The bytes of a run of tokens; `nil` for an empty run.
    public func bytesOf(_ range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty else { return nil }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    }
}
