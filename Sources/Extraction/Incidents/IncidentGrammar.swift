import Evidence
import Language

/// Builds incidents over the sentences of a text: tellings of one kind near one another, or about the same victim, are one.
struct IncidentGrammar: Sendable {
    /// How many sentences apart two tellings without a common victim may stand.
    private static let reach = 3

    let reading: Reading
    /// The day on which the text was written.
    let written: PartialDate?

    /// What is known of one incident so far.
    private struct Draft {
        var kind: Incident.Kind
        var date: Period?
        var places: [String] = []
        var actors: [Incident.Actor] = []
        var victims: [(key: String, isNamed: Bool, victim: Incident.Victim)] = []
        var spans: [Range<Int>] = []
        var last: Int
    }

    /// The incidents in the order of the text.
    func incidents(_ tellings: [Telling]) -> [Incident] {
        var drafts: [Draft] = []
        for telling in tellings {
            let place = drafts.lastIndex { isSame($0, telling) }
            if let place { add(telling, to: &drafts[place]) } else { drafts.append(draft(telling)) }
        }
        return drafts.enumerated().map { incident($1, number: $0 + 1) }
    }

    /// Accused or hedged in the passage, it is suspected; else the text tells it as a fact.
    private func confidence(in span: Range<Int>) -> Incident.Actor.Confidence {
        let isHedged = span.contains { index in
            reading.mark(at: index, .speech, .alleges) != nil || reading.mark(at: index, .hedge, .alleged) != nil
        }
        return isHedged ? .suspected : .fact
    }

    /// Gunmen, guerrillas and the like whom the passages name besides the victims.
    private func attackers(_ draft: Draft) -> [String] {
        let victims = Set(draft.victims.map(\.key))
        var result: [String] = []
        for span in draft.spans {
            for index in span {
                guard let mark = reading.mark(at: index, .people), reading.entry(mark).kind == "suspects",
                    !victims.contains(Folding.folded(reading.words(mark.end - 1..<mark.end)))
                else { continue }
                let words = reading.words(mark.first..<mark.end)
                if !result.contains(words) { result.append(words) }
            }
        }
        return Array(result.prefix(1))
    }

    private func isSame(_ draft: Draft, _ telling: Telling) -> Bool {
        if let first = draft.date?.from, let second = telling.date?.from, first != second { return false }
        if draft.victims.contains(where: { $0.isNamed && telling.isNamed && $0.key == telling.victimKey }) {
            return true
        }
        let kinds = draft.kind == telling.kind || draft.kind == .attack || telling.kind == .attack
        return kinds && telling.number - draft.last <= Self.reach
    }

    private func draft(_ telling: Telling) -> Draft {
        var draft = Draft(kind: telling.kind, last: telling.number)
        add(telling, to: &draft)
        return draft
    }

    private func add(_ telling: Telling, to draft: inout Draft) {
        if draft.kind == .attack { draft.kind = telling.kind }
        draft.date = draft.date ?? telling.date
        for place in telling.places where !draft.places.contains(place) { draft.places.append(place) }
        if let actor = telling.actor, !draft.actors.contains(actor) { draft.actors.append(actor) }
        if let victim = telling.victim {
            let known = draft.victims.contains { $0.key == telling.victimKey && $0.victim.effect == victim.effect }
            if !known { draft.victims.append((telling.victimKey, telling.isNamed, victim)) }
        }
        if draft.spans.last != telling.sentence { draft.spans.append(telling.sentence) }
        draft.last = telling.number
    }

    private func incident(_ draft: Draft, number: Int) -> Incident {
        var actors = draft.actors
        // "only whether the state acted" says nothing beside a name.
        if actors.contains(where: { $0.name != nil }) { actors.removeAll { $0.name == nil } }
        for span in draft.spans {
            for index in span {
                guard let mark = reading.mark(at: index, .armedGroup) else { continue }
                let name = reading.words(mark.first..<mark.end)
                if !actors.contains(where: { $0.name.map { $0.contains(name) } == true }) {
                    actors.append(
                        .init(name: name, kind: .organisation, isState: false, confidence: confidence(in: span)))
                }
            }
        }
        if !actors.contains(where: { $0.isState == true }) {
            for name in attackers(draft) where !actors.contains(where: { $0.name == name }) {
                actors.append(.init(name: name, kind: .individual, isState: false, confidence: nil))
            }
        }
        return Incident(
            id: "i\(number)", kind: draft.kind,
            date: draft.date ?? written.map { Period(from: nil, to: $0) }, places: draft.places,
            actors: actors, victims: draft.victims.map(\.victim), spans: draft.spans.compactMap(reading.span))
    }
}
