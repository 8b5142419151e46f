import Evidence
import Language

/// Makes claims of the signals of a text, each with its quote, who says so, and stance.
struct SignalClaims: Sendable {
    let reading: Reading
    let document: Document
    let frames: [SpeechFrame]

    /// The signals that stand in words of their own, and those that the other claims state.
    func claims(besides others: [Claim]) -> [Claim] {
        var claims: [Claim] = []
        // Events first: their quotes hold the verb.
        for claim in others.filter({ $0.event != nil }) + others.filter({ $0.figure != nil }) {
            guard let signal = DerivedSignals().signal(of: claim) else { continue }
            let stated = Claim(
                content: .signal(signal), quote: claim.quote, attribution: claim.attribution, stance: claim.stance,
                rule: "signal-of-claim")
            if !claims.contains(where: { isSame($0, stated) }) { claims.append(stated) }
        }
        let grammar = SignalGrammar(reading: reading)
        for sentence in reading.sentences {
            for found in grammar.signals(in: sentence.tokens) {
                guard let claim = claim(found), !claims.contains(where: { isSame($0, claim) }) else { continue }
                claims.append(claim)
            }
        }
        return claims
    }

    private func claim(_ found: SignalGrammar.Found) -> Claim? {
        guard let span = reading.span(found.tokens) else { return nil }
        let frames = frames.filter { $0.content.contains(found.tokens.lowerBound) }.sorted {
            $0.content.count < $1.content.count
        }
        return Claim(
            content: .signal(found.signal),
            quote: Quote(
                locator: Locator(document: document.id, page: document.text.page(at: span.start), span: span),
                words: reading.words(found.tokens)),
            attribution: speakers(frames), stance: stance(found.tokens, frames), rule: found.rule)
    }

    private func isSame(_ left: Claim, _ right: Claim) -> Bool {
        left.signal == right.signal && left.quote.locator.span.start < right.quote.locator.span.end
            && right.quote.locator.span.start < left.quote.locator.span.end
    }

    private func speakers(_ frames: [SpeechFrame]) -> [Speaker] {
        var seen: Set<String> = []
        return frames.flatMap(\.speakers).filter { seen.insert(Folding.folded($0.name)).inserted }
    }

    private func stance(_ tokens: Range<Int>, _ frames: [SpeechFrame]) -> Stance {
        if frames.contains(where: { $0.stance == .denied }) { return .denied }
        let before = max(0, tokens.lowerBound - 4)..<tokens.upperBound
        if frames.contains(where: { $0.stance == .alleged })
            || before.contains(where: { reading.mark(at: $0, .hedge, .alleged) != nil })
        {
            return .alleged
        }
        return frames.contains { !$0.speakers.isEmpty } ? .reported : .asserted
    }
}
