import Evidence

/// An incident as one document tells it, as JSON.
struct ReadIncidentLine: Encodable {
    let incident: Incident
    let offsets: CodePointOffsets

    private enum Key: String, CodingKey { case id, type, date, places, actors, victims, spans }
    private enum ActorKey: String, CodingKey { case name, kind, state, confidence }
    private enum VictimKey: String, CodingKey { case name, description, low, high, effect }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(incident.id, forKey: .id)
        try container.encode(incident.kind, forKey: .type)
        try container.encode(incident.date.map(PeriodLine.init), forKey: .date)
        try container.encode(incident.places, forKey: .places)
        var actors = container.nestedUnkeyedContainer(forKey: .actors)
        for actor in incident.actors {
            var line = actors.nestedContainer(keyedBy: ActorKey.self)
            try line.encode(actor.name, forKey: .name)
            try line.encode(actor.kind, forKey: .kind)
            try line.encode(actor.isState, forKey: .state)
            try line.encode(actor.confidence, forKey: .confidence)
        }
        var victims = container.nestedUnkeyedContainer(forKey: .victims)
        for victim in incident.victims {
            var line = victims.nestedContainer(keyedBy: VictimKey.self)
            try line.encode(victim.name, forKey: .name)
            try line.encode(victim.description, forKey: .description)
            try line.encode(victim.low, forKey: .low)
            try line.encode(victim.high, forKey: .high)
            try line.encode(victim.effect, forKey: .effect)
        }
        let spans = incident.spans.map { span in
            let range = offsets.range(span)
            return [range.lowerBound, range.upperBound]
        }
        try container.encode(spans, forKey: .spans)
    }
}
