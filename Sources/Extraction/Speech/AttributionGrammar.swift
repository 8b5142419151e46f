import Evidence
import Language

/// Reads the whole text for who says what, and resolves pronouns, bare nouns and surnames to the speakers named before.
struct AttributionGrammar: Sendable {
    let reading: Reading
    let dates: DateTokens
    let names: NameBook

    /// All that is said, in the order of the text.
    func speech() -> Speech {
        let quotations = Quotations(reading)
        let grammar = SpeechGrammar(reading: reading, dates: dates, names: names, quotations: quotations)
        var memory = SpeakerMemory(reading: reading, names: names)
        var result: [SpeechFrame] = []
        var open: OpenQuotation?
        for (number, sentence) in reading.sentences.enumerated() {
            var spoke = false
            for candidate in grammar.frames(in: sentence.tokens) {
                guard let frame = frame(candidate, &memory, quotations) else { continue }
                result.append(frame)
                guard frame.isDirect, frame.isAssertion || quoted(frame.content, quotations, whole: false),
                    !frame.isQuoted
                else { continue }
                open = OpenQuotation(frame: frame, sentence: number, paragraph: sentence.paragraph)
                spoke = true
            }
            guard !spoke, let last = open, last.sentence == number - 1 else { continue }
            guard let content = continuation(of: last, in: sentence, quotations) else { continue }
            open?.sentence = number
            open?.paragraph = sentence.paragraph
            result.append(
                SpeechFrame(
                    speakers: last.frame.speakers, source: last.frame.source, cue: last.frame.cue, content: content,
                    isDirect: true, stance: last.frame.stance, isAssertion: last.frame.isAssertion, continuesLast: true)
            )
        }
        return Speech(frames: result)
    }

    /// A quotation that may go on in the sentence behind.
    private struct OpenQuotation {
        let frame: SpeechFrame
        var sentence: Int
        var paragraph: Int
    }

    /// The quotation at the beginning of a sentence: of the same paragraph, or one that is all quotation.
    private func continuation(of last: OpenQuotation, in sentence: Sentence, _ quotations: Quotations) -> Range<Int>? {
        let tokens = sentence.tokens
        guard let quotation = quotations.range(holding: tokens.lowerBound) else { return nil }
        let end = min(quotation.upperBound, tokens.upperBound)
        // Only one who was quoted in full goes on in the next paragraph.
        guard
            sentence.paragraph == last.paragraph && quoted(last.frame.content, quotations, whole: false)
                || tokens.upperBound - end <= 1 && quoted(last.frame.content, quotations, whole: true)
        else { return nil }
        let content = max(quotation.lowerBound, tokens.lowerBound)..<end
        return content.isEmpty ? nil : content
    }

    /// Whether a content begins with a quotation mark or, unless it must be quoted as a whole, ends with one.
    private func quoted(_ content: Range<Int>, _ quotations: Quotations, whole: Bool) -> Bool {
        if quotations.range(holding: content.lowerBound) != nil { return true }
        return !whole
            && (max(content.lowerBound, content.upperBound - 3)..<content.upperBound).contains {
                quotations.range(holding: $0) != nil
            }
    }

    /// The longest content on either side of its cue, in tokens, so that a sentence without end stays linear.
    private static let farthest = 300

    /// The content near its cue; a quotation is kept whole.
    private func near(_ content: Range<Int>, _ cue: Range<Int>, _ quotations: Quotations) -> Range<Int> {
        guard content.count > Self.farthest, quotations.range(holding: content.lowerBound) == nil else {
            return content
        }
        let limits = max(0, cue.lowerBound - Self.farthest)..<cue.upperBound + Self.farthest
        let clamped = content.clamped(to: limits)
        return clamped.isEmpty ? content : clamped
    }

    private func frame(
        _ found: SpeechGrammar.Found, _ memory: inout SpeakerMemory, _ quotations: Quotations
    ) -> SpeechFrame? {
        var speakers: [Speaker] = []
        if found.continues {
            if let last = memory.voice(before: found.cue.lowerBound) { speakers.append(last) }
        } else if let source = found.source, found.isAssertion || source.isPronoun {
            if let speaker = memory.resolve(source) { speakers.append(speaker) }
        }
        if let channel = found.channel, let speaker = memory.resolve(channel) { speakers.append(speaker) }
        return SpeechFrame(
            speakers: speakers, source: found.words ?? found.source?.tokens, cue: found.cue,
            content: near(found.content, found.cue, quotations),
            isDirect: quotations.overlaps(found.content),
            stance: found.stance ?? (found.continues && speakers.isEmpty ? .reported : nil),
            isAssertion: found.isAssertion,
            isQuoted: quotations.range(holding: found.cue.lowerBound) != nil)
    }
}
