import Evidence
import Language

/// Finds the acts that belong to incidents: done, to somebody, in an attack or operation, and not long ago.
///
/// Fights between soldiers and guerrillas are no incidents, nor are acts older than two months.
struct TellingGrammar: Sendable {
    private static let months = 2
    /// More than so many in one place on one day is a count over several incidents.
    private static let most = 100.0

    let reading: Reading
    let named: NamedThings
    let dates: DateIndex
    let places: PlaceGrammar
    let written: PartialDate?
    let countries: CountryNames

    /// The tellings of a text, in its order.
    func tellings(_ acts: [SentenceActs]) -> [Telling] {
        var result: [Telling] = []
        var next = 0
        var home: [String] = []
        for (number, sentence) in reading.sentences.enumerated() {
            guard next < acts.count else { break }
            // The place of the dateline, and of what was told last.
            if home.isEmpty { home = Array(names(of: places.places(in: sentence.tokens)).prefix(1)) }
            guard acts[next].sentence == sentence.tokens else {
                if let telling = named(in: sentence.tokens, number, home) { result.append(telling) }
                continue
            }
            let before = result.count
            for act in acts[next].acts where act.realised && !act.negated {
                if let telling = telling(act, sentence.tokens, number, home) { result.append(telling) }
            }
            if result.count == before, let telling = named(in: sentence.tokens, number, home) { result.append(telling) }
            next += 1
        }
        return result
    }

    /// A bombing, kidnapping, arson or robbery that a word names, where no act tells it: "the abduction of".
    private func named(in sentence: Range<Int>, _ number: Int, _ home: [String]) -> Telling? {
        var kind: Incident.Kind?
        var first = sentence.lowerBound
        for index in sentence where kind == nil {
            guard let mark = reading.mark(at: index, .incidentKind),
                let found = reading.entry(mark).kind.flatMap(Incident.Kind.init(rawValue:)), found != .operation
            else { continue }
            kind = found
            first = mark.first
        }
        guard let kind else { return nil }
        let date = date(near: first..<first + 1, in: sentence)
        let found = places.places(in: sentence)
        guard isRecent(date), date != nil, !isOverTime(sentence) else { return nil }
        let person =
            kind == .kidnapping
            ? named.mentions(in: first..<sentence.upperBound).first { $0.kind == .person } : nil
        let victim = person.map { mention in
            Incident.Victim(
                name: named.name(of: mention),
                description: mention.titles.isEmpty ? nil : reading.words(mention.titles), low: 1, high: 1, effect: nil)
        }
        return Telling(
            kind: kind, sentence: sentence, number: number, victim: victim,
            victimKey: person.map { Folding.folded(reading.words($0.tokens.upperBound - 1..<$0.tokens.upperBound)) }
                ?? "",
            isNamed: person != nil, actor: nil, date: date, places: found.isEmpty ? home : names(of: found))
    }

    private func telling(_ act: Act, _ sentence: Range<Int>, _ number: Int, _ home: [String]) -> Telling? {
        guard [.killed, .injured, .disappeared, .force].contains(act.category), let target = act.target,
            !target.isNone, target.kind != .pronoun, isVictim(target, of: act)
        else { return nil }
        // Shots at somebody are told again where they hurt; a summary tells no single incident.
        guard act.category != .force || target.name != nil, !isSummary(target, sentence) else { return nil }
        let date = date(near: act.verb, in: sentence)
        guard isRecent(date), let victim = victim(target, act) else { return nil }
        let found = places.places(in: sentence)
        // Generic words without number, day or place tell no single incident.
        guard victim.name != nil || target.low != nil || date != nil else { return nil }
        return Telling(
            kind: kind(act, sentence), sentence: sentence, number: number, victim: victim,
            victimKey: key(target), isNamed: person(target) != nil || target.name != nil, actor: actor(act), date: date,
            places: found.isEmpty ? home : names(of: found))
    }

    /// More dead than one incident leaves, or a count over a longer time.
    private func isSummary(_ target: Party, _ sentence: Range<Int>) -> Bool {
        (target.low ?? target.high ?? 0) > Self.most || isOverTime(sentence)
    }

    private func isOverTime(_ sentence: Range<Int>) -> Bool {
        dates.mentions(in: sentence).contains { mention in
            guard let from = mention.period.from else { return false }
            return from.day == nil && mention.period.to != nil
        }
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
        if let mention = person(target) {
            name = named.name(of: mention)
            let titles = mention.titles.isEmpty && target.name == nil ? noun(target) : mention.titles
            if !titles.isEmpty { description = reading.words(titles) }
        } else if let range = target.name {
            name = reading.words(range)
        } else {
            // A bare number says nothing of who they are.
            switch target.kind {
            case .people, .name: description = reading.words(noun(target))
            case .outcome, .pronoun, .number: description = nil
            }
        }
        return Incident.Victim(
            name: name, description: description,
            // A plural without a number is two at least.
            low: target.low.map { Int($0) } ?? (name != nil ? 1 : target.isBody ? nil : 2),
            high: target.high.map { Int($0) } ?? (name != nil ? 1 : nil), effect: effect)
    }

    /// The person whom the phrase names, or whose name stands right behind it: "the mayor of Achí, | Ricardo Paz".
    private func person(_ target: Party) -> NamedMention? {
        var next = target.tokens.upperBound
        if reading.isSign(next, Sign.comma) { next += 1 }
        let found = (target.name?.lowerBound).flatMap(named.mention) ?? named.mention(at: next)
        return found.flatMap { $0.kind == .person ? $0 : nil }
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
        let last = (person(target)?.tokens ?? target.name ?? target.head).last ?? target.head.lowerBound
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
        dates.mentions(in: sentence).filter { $0.isKnown && $0.period.from?.day != nil }
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
