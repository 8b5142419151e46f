import Evidence

/// A claim as `extract` and `figures` print it: offsets in code points, unknown values as null.
struct ClaimLine: Encodable {
    let claim: Claim
    let offsets: CodePointOffsets
    /// The file of the claim, printed by `figures`.
    var document: String?
    var published: String?
    var root: String?

    private enum Key: String, CodingKey {
        case type, id, category, counted, low, high, approximate, unit, quote, start, end, page, attribution, stance,
            actor
        case period, places, incident, rule, document, published, root
    }

    func encode(to encoder: any Encoder) throws {
        let figure = claim.figure
        let range = offsets.range(claim.quote.locator.span)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("figure", forKey: .type)
        try container.encode(claim.id, forKey: .id)
        try container.encode(figure.category, forKey: .category)
        try container.encode(figure.counted, forKey: .counted)
        try container.encode(figure.low, forKey: .low)
        try container.encode(figure.high, forKey: .high)
        try container.encode(figure.approximate, forKey: .approximate)
        try container.encode(figure.unit, forKey: .unit)
        try container.encode(claim.quote.words, forKey: .quote)
        try container.encode(range.lowerBound, forKey: .start)
        try container.encode(range.upperBound, forKey: .end)
        try container.encode(claim.quote.locator.page, forKey: .page)
        try container.encode(claim.attribution.map(SpeakerLine.init), forKey: .attribution)
        try container.encode(claim.stance, forKey: .stance)
        try container.encode(figure.actor, forKey: .actor)
        try container.encode(figure.period.map(PeriodLine.init), forKey: .period)
        try container.encode(figure.places, forKey: .places)
        try container.encode(nil as String?, forKey: .incident)
        try container.encode(claim.rule, forKey: .rule)
        try container.encodeIfPresent(document, forKey: .document)
        if document != nil { try container.encode(published, forKey: .published) }
        try container.encodeIfPresent(root, forKey: .root)
    }
}

/// A speaker as JSON.
struct SpeakerLine: Encodable {
    let name: String
    let kind: Speaker.Kind

    init(_ speaker: Speaker) {
        name = speaker.name
        kind = speaker.kind
    }
}

/// A period as JSON; an open end is null.
struct PeriodLine: Encodable {
    let period: Period

    init(_ period: Period) { self.period = period }

    private enum Key: String, CodingKey { case from, to }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(period.from, forKey: .from)
        try container.encode(period.to, forKey: .to)
    }
}
