import Evidence
import Language

/// Names of persons, bodies and places: candidates sentence by sentence, then what the whole text says of each.
struct NameGrammar: Sendable {
    let reading: Reading

    /// All names, in the order of the text.
    func names() -> NamedThings {
        let sight = NameSight(reading)
        let scanner = NameScanner(sight: sight, small: SmallLetters(sight), weigher: NameWeigher(sight: sight))
        var candidates: [NameCandidate] = []
        for sentence in reading.sentences { candidates += scanner.candidates(in: sentence.tokens) }
        let memory = NameMemory(candidates, sight: sight)
        var mentions: [NamedMention] = []
        for var candidate in candidates {
            memory.strengthen(&candidate)
            guard let mention = mention(candidate, memory) else { continue }
            mentions.append(mention)
        }
        return NamedThings(reading: reading, mentions: mentions)
    }

    /// A single letter is no name.
    private func isWritten(_ candidate: NameCandidate) -> Bool {
        candidate.tokens.count > 1
            || reading.tokens[candidate.tokens.lowerBound].end - reading.tokens[candidate.tokens.lowerBound].start > 1
    }

    private func mention(_ candidate: NameCandidate, _ memory: NameMemory) -> NamedMention? {
        guard !candidate.isWork, let best = candidate.best, best.points >= NameCandidate.enough, isWritten(candidate)
        else { return nil }
        return NamedMention(
            tokens: candidate.tokens, kind: best.kind,
            titles: best.kind == .person ? candidate.titles : candidate.tokens.lowerBound..<candidate.tokens.lowerBound,
            full: best.kind == .person ? memory.full(candidate.tokens) : candidate.tokens,
            place: best.kind == .place ? candidate.entry : nil)
    }
}
