import Evidence
import Language

/// Puts the parts together: quantities, nouns, categories, who says so, stance, period and places make a figure.
struct FigureGrammar: Sendable {
    let reading: Reading
    let document: Document
    let dates: DateIndex
    let dateTokens: DateTokens
    let frames: FrameIndex
    let places: PlaceGrammar
    /// Who did what to whom, in the order of the text.
    let acts: [SentenceActs]

    /// The claims in the order of the text, and the tokens of every quantity that was read.
    func claims() -> (claims: [Claim], quantities: [Range<Int>]) {
        var claims: [Claim] = []
        var quantities: [Range<Int>] = []
        var topic = ParagraphTopic()
        var numbers = RepeatedNumbers()
        var seen: Set<String> = []
        var earlier = EarlierFigures()
        var next = 0
        for (number, sentence) in reading.sentences.enumerated() {
            while next < acts.count, acts[next].sentence.lowerBound < sentence.tokens.lowerBound { next += 1 }
            let told = next < acts.count && acts[next].sentence == sentence.tokens ? acts[next].acts : []
            let places = topic.places(of: sentence, found: self.places.places(in: sentence.tokens))
            let found = QuantityGrammar(reading: reading, dates: dateTokens).quantities(in: sentence.tokens)
            guard !found.isEmpty else { continue }
            quantities += found.filter { !$0.isOne }.map(\.tokens)
            let groups = NounGroupGrammar(reading: reading).groups(of: found, in: sentence.tokens)
            let figures = FigureSentence(
                reading: reading, tokens: sentence.tokens, groups: groups, dates: dateTokens, number: number)
            let decisions = numbers.resolved(CategoryGrammar().decisions(in: figures, after: earlier), in: reading)
            let kinds = CountedGrammar(reading: reading, earlier: earlier, sentence: number)
            earlier.remember(decisions, of: number, in: reading)
            for (position, decision) in decisions.enumerated() {
                let counted = kinds.counted(decisions, position, limit: sentence.tokens.upperBound)
                guard let claim = claim(decision, counted, sentence.tokens, places, told),
                    seen.insert(claim.id).inserted
                else {
                    continue
                }
                claims.append(claim)
            }
        }
        return (claims.sorted { $0.quote.locator.span < $1.quote.locator.span }, quantities)
    }

    private func claim(
        _ decision: CategoryGrammar.Decision, _ counted: Counted, _ sentence: Range<Int>, _ places: [String],
        _ acts: [Act]
    ) -> Claim? {
        let group = decision.group
        guard let span = reading.span(group.quote) else { return nil }
        let frames = frames.frames(around: group.quote.lowerBound)
        // A date outside what is said is the date on which it was said.
        let said = frames.first.map { $0.content.clamped(to: sentence) }
        let mentions = Array(dates.mentions(in: said ?? sentence))
        let figure = Figure(
            category: decision.reading.category, counted: counted, low: group.quantity.low,
            high: group.quantity.high, approximate: group.quantity.approximate, unit: unit(of: group),
            actor: ActorGrammar(acts: acts).actor(of: decision),
            period: FigurePeriod(reading: reading, mentions: mentions).period(of: group), places: places)
        return Claim(
            content: .figure(figure),
            quote: Quote(
                locator: Locator(document: document.id, page: document.text.page(at: span.start), span: span),
                words: reading.words(group.quote)),
            attribution: speakers(frames),
            stance: StanceGrammar(reading: reading).stance(of: decision, in: sentence, frames: frames),
            rule: decision.rule)
    }

    /// Nearest speaker first, each once.
    private func speakers(_ frames: [SpeechFrame]) -> [Speaker] {
        var seen: Set<String> = []
        return frames.flatMap(\.speakers).filter { seen.insert(Folding.folded($0.name)).inserted }
    }

    /// The currency of money; of a rate the words that follow the number: "homicides per 100,000 inhabitants".
    private func unit(of group: NounGroup) -> String? {
        switch group.head {
        case .money(let currency): currency.isEmpty ? nil : currency
        case .rate:
            isPercentage(group) ? "%" : reading.words(group.quantity.tokens.upperBound..<group.quote.upperBound)
        case .people, .outcome, .event, .homicides, .firearm, .times, .none: nil
        }
    }

    private func isPercentage(_ group: NounGroup) -> Bool {
        reading.marks(at: group.quantity.tokens.upperBound).contains { reading.entry($0).kind == "percent" }
    }
}
