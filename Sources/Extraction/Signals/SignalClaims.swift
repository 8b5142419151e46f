import Evidence
import Language

/// Makes claims of the signals of a text, each with its quote, who says so, and stance.
struct SignalClaims: Sendable {
    let reading: Reading
    let document: Document
    let frames: FrameIndex

    /// The signals that stand in words of their own, and those that the other claims state.
    func claims(besides others: [Claim]) -> [Claim] {
        var claims: [Claim] = []
        var covered: [Signal: Set<Int>] = [:]
        // The same signal is stated once where its words overlap.
        func state(_ claim: Claim) {
            guard let signal = claim.signal else { return }
            let span = claim.quote.locator.span
            guard covered[signal, default: []].isDisjoint(with: span.start..<span.end) else { return }
            covered[signal, default: []].formUnion(span.start..<span.end)
            claims.append(claim)
        }
        // Events first: their quotes hold the verb.
        for claim in others.filter({ $0.event != nil }) + others.filter({ $0.figure != nil }) {
            guard let signal = DerivedSignals().signal(of: claim) else { continue }
            state(
                Claim(
                    content: .signal(signal), quote: claim.quote, attribution: claim.attribution,
                    stance: claim.stance, rule: "signal-of-claim"))
        }
        let grammar = SignalGrammar(reading: reading)
        for sentence in reading.sentences {
            for found in grammar.signals(in: sentence.tokens) {
                if let claim = claim(found) { state(claim) }
            }
        }
        return claims
    }

    private func claim(_ found: SignalGrammar.Found) -> Claim? {
        guard let span = reading.span(found.tokens) else { return nil }
        let frames = frames.frames(around: found.tokens.lowerBound)
        return Claim(
            content: .signal(found.signal),
            quote: Quote(
                locator: Locator(document: document.id, page: document.text.page(at: span.start), span: span),
                words: reading.words(found.tokens)),
            attribution: speakers(frames), stance: stance(found.tokens, frames), rule: found.rule)
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
