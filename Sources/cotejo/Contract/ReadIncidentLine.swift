import Evidence

/// An incident as one document tells it, as JSON.
struct ReadIncidentLine {
    let incident: Incident
    let offsets: CodePointOffsets

    func write(to json: inout JSONText) {
        json.field("id", incident.id)
        json.field("type", incident.kind.rawValue)
        json.period("date", incident.date)
        json.strings("places", incident.places)
        json.objects("actors", incident.actors) { json, actor in
            json.field("name", actor.name)
            json.field("kind", actor.kind.rawValue)
            json.field("state", actor.isState)
            json.field("confidence", actor.confidence?.rawValue)
        }
        json.objects("victims", incident.victims) { json, victim in
            json.field("name", victim.name)
            json.field("description", victim.description)
            json.field("low", victim.low)
            json.field("high", victim.high)
            json.field("effect", victim.effect?.rawValue)
        }
        json.array("spans") { json in
            for span in incident.spans { json.bounds(offsets.range(span)) }
        }
    }
}
