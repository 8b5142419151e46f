import Evidence
import Language

/// Reads the whole text for who says what, and resolves pronouns, bare nouns and surnames to the speakers named before.
struct AttributionGrammar: Sendable {
    let reading: Reading
    let dates: DateTokens
    let names: NameBook

    /// All frames, in the order of the text.
    func frames() -> [SpeechFrame] {
        let grammar = SpeechGrammar(reading: reading, dates: dates, names: names)
        let quotations = Quotations(reading)
        var memory = SpeakerMemory(reading: reading, names: names)
        var result: [SpeechFrame] = []
        var lastDirect: (frame: SpeechFrame, paragraph: Int)?
        for sentence in reading.sentences {
            let found = grammar.frames(in: sentence.tokens)
            for candidate in found {
                guard let frame = frame(candidate, &memory, quotations, sentence) else { continue }
                result.append(frame)
                if frame.isDirect { lastDirect = (frame, sentence.paragraph) }
            }
            // A quotation that goes on in the next sentence of the paragraph keeps its speaker.
            if found.isEmpty, let last = lastDirect, last.paragraph == sentence.paragraph,
                let quotation = quotations.range(holding: sentence.tokens.lowerBound)
            {
                let content =
                    max(
                        quotation.lowerBound, sentence.tokens.lowerBound)..<min(
                        quotation.upperBound, sentence.tokens.upperBound)
                result.append(
                    SpeechFrame(
                        speakers: last.frame.speakers, source: last.frame.source, cue: last.frame.cue, content: content,
                        isDirect: true, stance: last.frame.stance))
            }
        }
        return result
    }

    private func frame(
        _ found: SpeechGrammar.Found, _ memory: inout SpeakerMemory, _ quotations: Quotations, _ sentence: Sentence
    ) -> SpeechFrame? {
        var speakers: [Speaker] = []
        if found.continues {
            guard let last = memory.lastPerson else { return nil }
            speakers.append(last)
        } else if let source = found.source {
            guard let speaker = memory.resolve(source) else { return nil }
            speakers.append(speaker)
        }
        if let channel = found.channel, let speaker = memory.resolve(channel) { speakers.append(speaker) }
        var content = found.content
        var direct = false
        // A quotation that opened in an earlier sentence belongs to this speaker from its beginning.
        if let quotation = quotations.range(holding: content.lowerBound), quotation.lowerBound < content.lowerBound,
            found.cue.lowerBound > content.lowerBound
        {
            content = quotation.lowerBound..<content.upperBound
            direct = true
        } else if content.contains(where: { quotations.range(holding: $0) != nil }) {
            direct = true
        }
        return SpeechFrame(
            speakers: speakers, source: found.source?.name, cue: found.cue, content: content, isDirect: direct,
            stance: found.stance)
    }
}
