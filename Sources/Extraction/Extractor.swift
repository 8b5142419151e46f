import Evidence
import Language

/// Reads claims out of the text of a document. A pure function: the same document gives the same extract.
public struct Extractor: Sendable {
    /// Names the rules and lexicons that made an extract; raised whenever either changes what is read.
    public static let version = "claims-2"

    private let lexicon: Lexicon
    private let countries: CountryNames

    /// - Parameter lexicon: the words of every language that is to be read.
    public init(lexicon: Lexicon) {
        self.lexicon = lexicon
        countries = CountryNames(lexicon: lexicon)
    }

    /// The claims, attributions and mentions of a document, each in the order of the text.
    public func extract(_ document: Document) -> Extract {
        let reading = Reading(document.text.string, lexicon: lexicon)
        // A dispatch says in its dateline on which day it was written.
        let written = document.published ?? Dateline(reading: reading).day
        let dates = PeriodGrammar(reading: reading, published: written).mentions()
        let days = DateIndex(dates)
        let dateTokens = DateTokens(count: reading.tokens.count, mentions: dates)
        let named = NameGrammar(reading: reading).names()
        let names = NameBook(reading)
        let speech = AttributionGrammar(reading: reading, dates: dateTokens, names: names).speech()
        let frames = speech.assertions
        let around = FrameIndex(frames)
        let acts = SentenceActs.all(reading, dates: dateTokens)
        let figures = FigureGrammar(
            reading: reading, document: document, dates: days, dateTokens: dateTokens, frames: around,
            places: PlaceGrammar(reading: reading, names: names), acts: acts)
        let (counted, quantities) = figures.claims()
        let events = EventGrammar(
            reading: reading, document: document, dates: days, frames: around, places: figures.places
        ).claims(acts)
        let signals = SignalClaims(reading: reading, document: document, frames: around).claims(
            besides: counted + events)
        let mentions = MentionGrammar(reading: reading, names: named).mentions(
            dates: dates, quantities: quantities)
        let roles = RoleClaims(reading: reading, document: document, frames: frames, dates: dateTokens).claims(
            of: named.mentions.filter { $0.kind == .person }.map { (named.name(of: $0), $0.tokens) })
        let incidents = IncidentGrammar(reading: reading, written: written).incidents(
            TellingGrammar(
                reading: reading, named: named, dates: days, places: figures.places, written: written,
                countries: countries
            ).tellings(acts))
        let claims = (counted + events + signals + roles).sorted { $0.quote.locator.span < $1.quote.locator.span }
        return Extract(
            claims: IncidentLinks(incidents).linked(claims),
            attributions: speech.attributions.compactMap { $0.attribution(reading) }, mentions: mentions,
            incidents: incidents, citations: citations(frames))
    }

    /// The outlets, bodies and documents that the text names as its sources, each once.
    private func citations(_ frames: [SpeechFrame]) -> [Speaker] {
        var seen: Set<String> = []
        return frames.flatMap(\.speakers).filter { speaker in
            [.outlet, .organisation, .document].contains(speaker.kind)
                && seen.insert(Folding.folded(speaker.name)).inserted
        }
    }
}

extension SpeechFrame {
    /// The frame as bytes; `nil` when its content is empty.
    func attribution(_ reading: Reading) -> AttributionFrame? {
        guard let cue = reading.span(cue), let content = reading.span(content) else { return nil }
        return AttributionFrame(source: source.flatMap(reading.span), cue: cue, content: content, direct: isDirect)
    }
}

extension Reading {
    /// The bytes of a run of tokens as a span; `nil` for an empty run.
    func span(_ range: Range<Int>) -> Span? { bytesOf(range).map { Span($0.lowerBound, $0.upperBound) } }
}
