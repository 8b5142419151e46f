import Evidence
import Language

/// Reads a source that a sign sets apart: "Rivas: No orders were given", "Bomb kills seven - police".
struct HeadlineGrammar: Sendable {
    let reading: Reading
    let sources: SourceGrammar
    let names: NameBook
    let clauses: ReportedClause

    /// "Rivas: ...": a name or an office of the text, and a colon.
    func leading(_ sentence: Range<Int>) -> SpeechGrammar.Found? {
        guard
            let colon = (sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 8)).first(where: {
                reading.isSign($0, Sign.colon)
            }), colon > sentence.lowerBound, sentence.upperBound - colon > 3,
            let phrase = name(sentence.lowerBound..<colon) ?? sources.phrase(after: sentence.lowerBound, in: sentence),
            isSpeaker(phrase), phrase.tokens.upperBound == colon
        else { return nil }
        return SpeechGrammar.Found(
            source: phrase, words: phrase.tokens, cue: colon..<colon + 1, content: colon + 1..<sentence.upperBound,
            stance: nil)
    }

    /// "TAPIA: ..." in the record of a hearing: capitals alone, of a person whom the text names.
    private func name(_ tokens: Range<Int>) -> SourcePhrase? {
        guard tokens.count <= 3, tokens.allSatisfy({ reading.isCapitalised($0) }),
            names.full(reading.words(tokens.upperBound - 1..<tokens.upperBound)) != nil
        else { return nil }
        return SourcePhrase(tokens: tokens, name: tokens, kind: .person, isPronoun: false, isBare: false)
    }

    /// "... - police": up to four words behind a dash that ends a paragraph without a full sentence.
    func trailing(_ sentence: Range<Int>) -> SpeechGrammar.Found? {
        guard sentence.count < 30, reading.tokens[sentence.lowerBound].shape.contains(.startsLine) else { return nil }
        var end = sentence.upperBound
        if reading.isSign(end - 1, Sign.fullStop) { end -= 1 }
        let limit = max(sentence.lowerBound + 3, end - 5)
        guard limit < end,
            let dash = (limit..<end).last(where: {
                reading.isSign($0, Sign.dash) || clauses.isSpacedHyphen($0)
            }),
            let phrase = sources.phrase(after: dash + 1, in: sentence), isSpeaker(phrase), phrase.tokens.upperBound == end
        else { return nil }
        return SpeechGrammar.Found(
            source: phrase, words: phrase.tokens, cue: dash..<dash + 1, content: sentence.lowerBound..<dash, stance: nil)
    }

    /// A person whom the text names in full, an office, or a body that is no place.
    private func isSpeaker(_ phrase: SourcePhrase) -> Bool {
        guard !phrase.isPronoun, reading.mark(at: phrase.tokens.lowerBound, .place) == nil else { return false }
        switch phrase.kind {
        case .person: return phrase.name.count > 1 || names.full(reading.words(phrase.name)) != nil
        case .office, .outlet: return true
        case .organisation, .document, .anonymous:
            return phrase.tokens.contains { reading.mark(at: $0, .source) != nil }
        }
    }
}
