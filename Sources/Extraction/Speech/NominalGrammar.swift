import Evidence
import Language

/// Reads nouns of speech: "public acknowledgment by the government that ...", "her claim that ...", "la denuncia de que ...".
struct NominalGrammar: Sendable {
    let reading: Reading
    let sources: SourceGrammar
    let clauses: ReportedClause

    /// The frame of a noun of speech; `nil` unless a clause follows it.
    func frame(_ mark: Mark, _ sentence: Range<Int>) -> SpeechGrammar.Found? {
        guard mark.roles.contains(.nominal) else { return nil }
        var end = mark.end
        var source: SourcePhrase?
        if reading.isFunction(end, .by, .of), let phrase = sources.phrase(after: end + 1, in: sentence),
            !phrase.isPronoun
        {
            source = phrase
            end = phrase.tokens.upperBound
        }
        let spanish = reading.entry(mark).language == "es"
        if spanish, reading.isFunction(end, .of), reading.isFunction(end + 1, .relative) { end += 1 }
        // The noun may have taken "that" with it.
        let took = mark.end - mark.first > 1 && source == nil && clauses.opensClause(mark.end - 1)
        let start = took ? mark.end - 1 : end
        guard start + 2 < sentence.upperBound, clauses.opensClause(start) else { return nil }
        if source == nil { source = owner(mark.first, sentence) }
        // "that" behind a bare noun may be a relative; without article or owner nothing is said.
        guard source != nil || reading.isFunction(mark.first - 1, .determiner) || took else { return nil }
        return SpeechGrammar.Found(
            source: source, words: source?.tokens, cue: mark.first..<(took ? start : mark.end),
            content: start..<clauses.end(from: start, in: sentence),
            stance: source == nil ? .reported : nil)
    }

    /// "the minister's claim", "her claim"
    private func owner(_ first: Int, _ sentence: Range<Int>) -> SourcePhrase? {
        guard first > sentence.lowerBound, reading.isPossessive(first - 1) else { return nil }
        return sources.phrase(before: first - 1, in: sentence, language: "en")
    }
}
