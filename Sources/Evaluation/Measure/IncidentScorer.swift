import Evidence

/// Compares incidents: aligned one to one so that type, date, places and victims agree most, then slot by slot.
enum IncidentScorer {
    static func score(_ trial: Trial) -> Score? {
        guard let gold = trial.gold.incidents else { return nil }
        let read = trial.extract.incidents
        let pairs = Assignment.best(read.map { incident in gold.map { credit(incident, $0) } })
        var score = Score()
        var types = 0
        var dates = 0
        var places = 0
        var victims = 0
        for (left, right) in pairs.sorted(by: { $0.key < $1.key }) {
            let (incident, wanted) = (read[left], gold[right])
            let (samePlaces, sameVictims) = (commonPlaces(incident, wanted), commonVictims(incident, wanted))
            if incident.kind == wanted.kind { types += 1 }
            if let date = wanted.date, incident.date == date { dates += 1 }
            places += samePlaces
            victims += sameVictims
            let isWhole =
                incident.kind == wanted.kind && incident.date == wanted.date && samePlaces == wanted.places.count
                && samePlaces == incident.places.count && sameVictims == wanted.victims.count
                && sameVictims == incident.victims.count
            if !isWhole { score.misses.append(miss(.wrong, incident, wanted, trial)) }
        }
        score.tallies[.incidents] = Tally(right: types, read: read.count, gold: gold.count)
        score.tallies[.incidentDates] = Tally(
            right: dates, read: read.count { $0.date != nil }, gold: gold.count { $0.date != nil })
        score.tallies[.incidentPlaces] = Tally(
            right: places, read: read.reduce(0) { $0 + $1.places.count },
            gold: gold.reduce(0) { $0 + $1.places.count })
        score.tallies[.incidentVictims] = Tally(
            right: victims, read: read.reduce(0) { $0 + $1.victims.count },
            gold: gold.reduce(0) { $0 + $1.victims.count })
        for left in read.indices where pairs[left] == nil {
            score.misses.append(miss(.spurious, read[left], nil, trial))
        }
        for right in gold.indices where !pairs.values.contains(right) {
            score.misses.append(miss(.missed, nil, gold[right], trial))
        }
        return score
    }

    /// Date, places and victims weigh twice as much as the type, which most incidents of a text share.
    private static func credit(_ read: Incident, _ gold: GoldIncident) -> Double {
        func share(_ common: Int, _ left: Int, _ right: Int) -> Double {
            max(left, right) == 0 ? 0 : 2 * Double(common) / Double(max(left, right))
        }
        let date = gold.date == nil ? 0 : read.date == gold.date ? 2.0 : 0
        return (read.kind == gold.kind ? 1 : 0) + date
            + share(commonPlaces(read, gold), read.places.count, gold.places.count)
            + share(commonVictims(read, gold), read.victims.count, gold.victims.count)
    }

    private static func commonPlaces(_ read: Incident, _ gold: GoldIncident) -> Int {
        Assignment.best(read.places.map { place in gold.places.map { NameComparison.agreement(place, $0) } }).count
    }

    /// Victims of the same number and effect.
    private static func commonVictims(_ read: Incident, _ gold: GoldIncident) -> Int {
        Matching.largest(
            read.victims.map { victim in
                gold.victims.indices.filter { index in
                    let wanted = gold.victims[index]
                    return victim.low == wanted.low && victim.high == wanted.high && victim.effect == wanted.effect
                }
            }
        ).count
    }

    private static func miss(_ kind: Miss.Kind, _ read: Incident?, _ gold: GoldIncident?, _ trial: Trial) -> Miss {
        let readText = read.map { incident in
            summary(
                incident.kind, incident.date, incident.places,
                incident.victims.map { ($0.low, $0.high, $0.effect) })
        }
        let goldText = gold.map { incident in
            summary(
                incident.kind, incident.date, incident.places,
                incident.victims.map { ($0.low, $0.high, $0.effect) })
        }
        return Miss(
            .incidents, kind, kind == .missed ? .missedClaim : .falseClaim,
            at: read?.spans.first.flatMap(trial.range), gold: goldText, read: readText)
    }

    private static func summary(
        _ kind: Incident.Kind, _ date: Period?, _ places: [String],
        _ victims: [(low: Int?, high: Int?, effect: Incident.Victim.Effect?)]
    ) -> String {
        let day = date.map { [$0.from?.iso ?? "", $0.to?.iso ?? ""] } ?? ["no date"]
        let people = victims.map { victim in
            NumberText.bounds(victim.low.map(Double.init), victim.high.map(Double.init))
                + " \(victim.effect?.rawValue ?? "effect not recorded")"
        }
        return [
            kind.rawValue, day.first == day.last ? day[0] : day.joined(separator: " to "),
            places.isEmpty ? "no place" : places.joined(separator: ", "),
            people.isEmpty ? "no victim" : people.joined(separator: ", "),
        ].joined(separator: "; ")
    }
}
