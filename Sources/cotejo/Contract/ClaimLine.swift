import Evidence

/// A claim as `extract` and `figures` print it: offsets in code points, unknown values as null.
struct ClaimLine {
    let claim: Claim
    let offsets: CodePointOffsets

    func write(to json: inout JSONText) {
        switch claim.content {
        case .figure(let figure): write(figure, to: &json)
        case .event(let event): write(event, to: &json)
        case .role(let role): write(role, to: &json)
        case .signal(let signal): write(signal, to: &json)
        }
        let range = offsets.range(claim.quote.locator.span)
        json.field("id", claim.id)
        json.field("quote", claim.quote.words)
        json.field("start", range.lowerBound)
        json.field("end", range.upperBound)
        json.field("page", claim.quote.locator.page)
        json.objects("attribution", claim.attribution) { json, speaker in
            json.field("name", speaker.name)
            json.field("kind", speaker.kind.rawValue)
        }
        json.field("stance", claim.stance.rawValue)
        json.field("incident", claim.incident)
        json.field("rule", claim.rule)
    }

    private func write(_ figure: Figure, to json: inout JSONText) {
        json.field("type", "figure")
        json.field("category", figure.category.rawValue)
        json.field("counted", figure.counted.rawValue)
        json.field("low", figure.low)
        json.field("high", figure.high)
        json.field("approximate", figure.approximate)
        json.field("unit", figure.unit)
        json.field("actor", figure.actor?.rawValue)
        json.period("period", figure.period)
        json.strings("places", figure.places)
    }

    /// Who acted and to whom, in the contract's words and in the text's.
    private func write(_ event: Event, to json: inout JSONText) {
        json.field("type", "event")
        json.field("category", event.category.rawValue)
        json.field("actor", event.actor?.counted?.rawValue)
        json.field("actor_name", event.actor?.name)
        json.bounds("actor_span", event.actor?.span.map(offsets.range))
        json.field("target", event.target?.counted?.rawValue)
        json.field("target_name", event.target?.name)
        json.bounds("target_span", event.target?.span.map(offsets.range))
        json.field("target_low", event.target?.low)
        json.field("target_high", event.target?.high)
        json.field("negated", event.negated)
        json.period("period", event.period)
        json.strings("places", event.places)
    }

    private func write(_ role: PersonRole, to json: inout JSONText) {
        json.field("type", "role")
        json.field("person", role.person)
        json.field("rank_or_title", role.rankOrTitle)
        json.field("role", role.role.rawValue)
        json.field("relation_to_acts", role.relation.rawValue)
    }

    private func write(_ signal: Signal, to json: inout JSONText) {
        json.field("type", "signal")
        json.field("signal", signal.kind.rawValue)
        json.field("feature", signal.kind.code)
        json.field("polarity", signal.polarity.rawValue)
    }
}

extension JSONText {
    /// A period as an object; an open end is null.
    mutating func period(_ key: StaticString, _ period: Period?) {
        object(key, period) { json, period in
            json.field("from", period.from?.iso)
            json.field("to", period.to?.iso)
        }
    }
}
