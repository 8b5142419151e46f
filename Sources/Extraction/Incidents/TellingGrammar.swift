import Evidence
import Language

/// Finds the acts that belong to incidents: done, to somebody, in an attack or operation, and not long ago.
///
/// Fights between soldiers and guerrillas are no incidents, nor are acts older than two months.
struct TellingGrammar: Sendable {
    private static let months = 2

    let reading: Reading
    let named: NamedThings
    let dates: [DateMention]
    let places: PlaceGrammar
    let written: PartialDate?
    let countries: CountryNames

    /// The tellings of a text, in its order.
    func tellings(_ acts: [SentenceActs]) -> [Telling] {
        var result: [Telling] = []
        var next = 0
        for (number, sentence) in reading.sentences.enumerated() {
            guard next < acts.count else { break }
            guard acts[next].sentence == sentence.tokens else { continue }
            for act in acts[next].acts where act.realised && !act.negated {
                if let telling = telling(act, sentence.tokens, number) { result.append(telling) }
            }
            next += 1
        }
        return result
    }

    private func telling(_ act: Act, _ sentence: Range<Int>, _ number: Int) -> Telling? {
        guard [.killed, .injured, .disappeared, .force].contains(act.category), let target = act.target,
            !target.isNone, target.kind != .pronoun, isVictim(target, of: act)
        else { return nil }
        let date = date(near: act.verb, in: sentence)
        guard isRecent(date), let victim = victim(target, act) else { return nil }
        let found = places.places(in: sentence)
        // Generic words without number, day or place tell no single incident.
        guard victim.name != nil || target.low != nil || date != nil || !found.isEmpty else { return nil }
        return Telling(
            kind: kind(act, sentence), sentence: sentence, number: number, victim: victim,
            victimKey: key(target), isNamed: target.name != nil, actor: actor(act), date: date,
            places: names(of: found))
    }

    /// Soldiers and guerrillas who fall in fights between them are no victims of an incident.
    private func isVictim(_ target: Party, of act: Act) -> Bool {
        switch (target.counted, act.actorCounted) {
        case (.suspects, .military), (.military, .suspects), (.military, nil), (.police, .suspects): false
        case (.suspects, nil): false
        default: true
        }
    }

    private func victim(_ target: Party, _ act: Act) -> Incident.Victim? {
        let effect: Incident.Victim.Effect? =
            switch act.category {
            case .killed: .death
            case .injured: .injury
            default: nil
            }
        var name: String?
        var description: String?
        if let range = target.name {
            let mention = named.mention(at: range.lowerBound)
            name = mention.map(named.name) ?? reading.words(range)
            if let titles = mention?.titles, !titles.isEmpty { description = reading.words(titles) }
        } else {
            let head = reading.words(noun(target))
            guard !head.isEmpty else { return nil }
            description = head
        }
        return Incident.Victim(
            name: name, description: description, low: target.low.map { Int($0) }, high: target.high.map { Int($0) },
            effect: effect)
    }

    /// The phrase without its article and number: "Jesuit priests".
    private func noun(_ target: Party) -> Range<Int> {
        var first = target.tokens.lowerBound
        while first < target.head.lowerBound,
            reading.isFunction(first, .determiner) || reading.tokens[first].kind == .number
                || reading.mark(at: first, .quantity) != nil || reading.mark(at: first, .bound) != nil
        {
            first += 1
        }
        return first..<max(target.tokens.upperBound, first + 1)
    }

    private func key(_ target: Party) -> String {
        let last = (target.name ?? target.head).last ?? target.head.lowerBound
        return Folding.folded(reading.words(last..<last + 1))
    }

    /// What words of the sentence say; else the police make operations, and all else is an attack.
    private func kind(_ act: Act, _ sentence: Range<Int>) -> Incident.Kind {
        for index in sentence {
            guard let mark = reading.mark(at: index, .incidentKind), let name = reading.entry(mark).kind,
                let kind = Incident.Kind(rawValue: name)
            else { continue }
            if kind != .operation || act.actorCounted == .police { return kind }
        }
        return act.actorCounted == .police ? .operation : .attack
    }

    private func actor(_ act: Act) -> Incident.Actor? {
        guard let party = act.actor, party.kind != .pronoun else {
            let state: Bool? =
                switch act.actorCounted {
                case .police, .military: true
                case .suspects: false
                default: nil
                }
            return state.map { Incident.Actor(name: nil, kind: .individual, isState: $0, confidence: nil) }
        }
        let group = party.tokens.contains { reading.mark(at: $0, .armedGroup) != nil }
        let state: Bool? =
            switch party.counted {
            case .police, .military: true
            case .suspects: false
            default: group ? false : nil
            }
        guard state != nil || group || party.name != nil else { return nil }
        return Incident.Actor(
            name: reading.words(party.name ?? noun(party)), kind: group || party.isBody ? .organisation : .individual,
            isState: state, confidence: .fact)
    }

    private func date(near verb: Range<Int>, in sentence: Range<Int>) -> Period? {
        dates.filter { sentence.contains($0.tokens.lowerBound) && $0.isKnown && $0.period.from?.day != nil }
            .min { distance($0.tokens, verb) < distance($1.tokens, verb) }?.period
    }

    private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound)
    }

    private func isRecent(_ date: Period?) -> Bool {
        guard let from = date?.from, let written, let month = from.month, let now = written.month else { return true }
        return abs((written.year - from.year) * 12 + now - month) <= Self.months
    }

    /// Countries and the places in them, each once.
    private func names(of found: [PlaceGrammar.Found]) -> [String] {
        var result: [String] = []
        let towns = found.filter { !$0.isDemonym }
        for place in towns {
            let entry = reading.mark(at: place.tokens.lowerBound, .place).map(reading.entry)
            guard let country = entry?.country.flatMap(countries.name), !result.contains(country) else { continue }
            result.append(country)
        }
        for place in towns where !place.isCountry && !result.contains(place.name) { result.append(place.name) }
        return result
    }
}
