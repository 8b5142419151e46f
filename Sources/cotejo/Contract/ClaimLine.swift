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
        case type, id, quote, start, end, page, attribution, stance, incident, rule, document, published, root
    }

    func encode(to encoder: any Encoder) throws {
        let range = offsets.range(claim.quote.locator.span)
        var container = encoder.container(keyedBy: Key.self)
        switch claim.content {
        case .figure(let figure):
            try container.encode("figure", forKey: .type)
            try FigureContentLine(figure: figure).encode(to: encoder)
        case .event(let event):
            try container.encode("event", forKey: .type)
            try EventLine(event: event, offsets: offsets).encode(to: encoder)
        case .role(let role):
            try container.encode("role", forKey: .type)
            try RoleLine(role: role).encode(to: encoder)
        case .signal(let signal):
            try container.encode("signal", forKey: .type)
            try SignalLine(signal: signal).encode(to: encoder)
        }
        try container.encode(claim.id, forKey: .id)
        try container.encode(claim.quote.words, forKey: .quote)
        try container.encode(range.lowerBound, forKey: .start)
        try container.encode(range.upperBound, forKey: .end)
        try container.encode(claim.quote.locator.page, forKey: .page)
        try container.encode(claim.attribution.map(SpeakerLine.init), forKey: .attribution)
        try container.encode(claim.stance, forKey: .stance)
        try container.encode(claim.incident, forKey: .incident)
        try container.encode(claim.rule, forKey: .rule)
        try container.encodeIfPresent(document, forKey: .document)
        if document != nil { try container.encode(published, forKey: .published) }
        try container.encodeIfPresent(root, forKey: .root)
    }
}

/// What a figure says, as JSON.
struct FigureContentLine: Encodable {
    let figure: Figure

    private enum Key: String, CodingKey { case category, counted, low, high, approximate, unit, actor, period, places }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(figure.category, forKey: .category)
        try container.encode(figure.counted, forKey: .counted)
        try container.encode(figure.low, forKey: .low)
        try container.encode(figure.high, forKey: .high)
        try container.encode(figure.approximate, forKey: .approximate)
        try container.encode(figure.unit, forKey: .unit)
        try container.encode(figure.actor, forKey: .actor)
        try container.encode(figure.period.map(PeriodLine.init), forKey: .period)
        try container.encode(figure.places, forKey: .places)
    }
}

/// What an event says, as JSON: who acted and to whom, in the contract's words and in the text's.
struct EventLine: Encodable {
    let event: Event
    let offsets: CodePointOffsets

    private enum Key: String, CodingKey {
        case category, actor, target, negated, period, places
        case actorName = "actor_name"
        case targetName = "target_name"
        case actorSpan = "actor_span"
        case targetSpan = "target_span"
        case targetLow = "target_low"
        case targetHigh = "target_high"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(event.category, forKey: .category)
        try container.encode(event.actor?.counted, forKey: .actor)
        try container.encode(event.target?.counted, forKey: .target)
        try container.encode(event.actor?.name, forKey: .actorName)
        try container.encode(event.target?.name, forKey: .targetName)
        try container.encode(event.actor?.span.map(bounds), forKey: .actorSpan)
        try container.encode(event.target?.span.map(bounds), forKey: .targetSpan)
        try container.encode(event.target?.low, forKey: .targetLow)
        try container.encode(event.target?.high, forKey: .targetHigh)
        try container.encode(event.negated, forKey: .negated)
        try container.encode(event.period.map(PeriodLine.init), forKey: .period)
        try container.encode(event.places, forKey: .places)
    }

    private func bounds(_ span: Span) -> [Int] {
        let range = offsets.range(span)
        return [range.lowerBound, range.upperBound]
    }
}

/// Who a named person is, as JSON.
struct RoleLine: Encodable {
    let role: PersonRole

    private enum Key: String, CodingKey {
        case person, role
        case rankOrTitle = "rank_or_title"
        case relation = "relation_to_acts"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(role.person, forKey: .person)
        try container.encode(role.rankOrTitle, forKey: .rankOrTitle)
        try container.encode(role.role, forKey: .role)
        try container.encode(role.relation, forKey: .relation)
    }
}

/// How an operation ran, as JSON.
struct SignalLine: Encodable {
    let signal: Signal

    private enum Key: String, CodingKey { case signal, feature, polarity }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(signal.kind, forKey: .signal)
        try container.encode(signal.kind.code, forKey: .feature)
        try container.encode(signal.polarity, forKey: .polarity)
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
