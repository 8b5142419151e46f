import Evidence
import Language

/// Turns acts that were done into claims, with who says so, stance, period and places as figures have them.
struct EventGrammar: Sendable {
    let reading: Reading
    let document: Document
    let dates: DateIndex
    let frames: FrameIndex
    let places: PlaceGrammar

    /// The claims of the acts of each sentence, in the order of the text.
    func claims(_ acts: [SentenceActs]) -> [Claim] {
        var result: [Claim] = []
        var seen: Set<String> = []
        var topic = ParagraphTopic()
        var next = 0
        for sentence in reading.sentences {
            guard next < acts.count else { break }
            let places = topic.places(of: sentence, found: self.places.places(in: sentence.tokens))
            guard acts[next].sentence == sentence.tokens else { continue }
            for act in acts[next].acts where act.realised && tells(act) {
                guard let claim = claim(act, sentence.tokens, places), seen.insert(claim.id).inserted else { continue }
                result.append(claim)
            }
            next += 1
        }
        return result
    }

    /// An act without anybody in it tells nothing.
    private func tells(_ act: Act) -> Bool {
        switch act.category {
        case .force: act.actorCounted != nil || act.target != nil && act.voice != .nominal
        case .failureToAct: act.actorCounted.map { [.police, .military, .officials].contains($0) } ?? false
        default: act.target != nil || act.actorCounted != nil
        }
    }

    private func claim(_ act: Act, _ sentence: Range<Int>, _ places: [String]) -> Claim? {
        let tokens = quote(act)
        guard let span = reading.span(tokens) else { return nil }
        let frames = frames.frames(around: act.trigger.lowerBound)
        let said = frames.first.map { $0.content.clamped(to: sentence) }
        let mentions = Array(dates.mentions(in: said ?? sentence))
        let event = Event(
            category: act.category, actor: participant(act.actor, act.actorCounted),
            target: participant(act.target, act.target?.counted), negated: act.negated,
            period: FigurePeriod(reading: reading, mentions: mentions).period(near: tokens), places: places)
        var seen: Set<String> = []
        return Claim(
            content: .event(event),
            quote: Quote(
                locator: Locator(document: document.id, page: document.text.page(at: span.start), span: span),
                words: reading.words(tokens)),
            attribution: frames.flatMap(\.speakers).filter { seen.insert(Folding.folded($0.name)).inserted },
            stance: StanceGrammar(reading: reading).stance(of: act, in: sentence, frames: frames), rule: act.rule)
    }

    /// The shortest words that tell it: from those who act, or to whom it is done, to the verb.
    private func quote(_ act: Act) -> Range<Int> {
        var first = act.verb.lowerBound
        var end = act.trigger.upperBound
        for party in [act.actor, act.target].compactMap({ $0 }) {
            first = min(first, party.tokens.lowerBound)
            end = max(end, party.tokens.upperBound)
        }
        return first..<end
    }

    private func participant(_ party: Party?, _ counted: Counted?) -> Participant? {
        guard party != nil || counted != nil else { return nil }
        return Participant(
            counted: counted, span: party.flatMap { reading.span($0.tokens) }, name: party?.name.map(reading.words),
            low: party?.low, high: party?.high)
    }
}
