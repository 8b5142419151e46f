import Evidence

/// Compares the named persons: each with one of the gold by name, then role, relation to the acts, and rank or title.
enum PersonScorer {
    /// Relations that would do a person wrong if they were not so.
    private static let grave: Set<PersonRole.Relation> = [.convicted, .accused, .investigated]

    static func score(_ trial: Trial) -> Score? {
        guard let gold = trial.gold.persons else { return nil }
        let read = trial.claims(\.role)
        let pairs = Assignment.best(
            read.map { claim in gold.map { NameComparison.agreement(claim.value.person, $0.name) } }
        ).sorted { $0.key < $1.key }
        func right(_ isRight: (PersonRole, GoldPerson) -> Bool) -> Int {
            pairs.count { isRight(read[$0.key].value, gold[$0.value]) }
        }
        var score = Score()
        score.tallies[.roles] = Tally(right: right { $0.role == $1.role }, read: read.count, gold: gold.count)
        score.tallies[.relations] = Tally(
            right: right { $0.relation == $1.relation }, read: read.count, gold: gold.count)
        score.tallies[.ranks] = Tally(
            right: right(hasSameRank), read: read.count { $0.value.rankOrTitle != nil },
            gold: gold.count { $0.rankOrTitle != nil })
        for (left, right) in pairs { compare(read[left], gold[right], &score) }
        let (readPairs, goldPairs) = (Set(pairs.map(\.key)), Set(pairs.map(\.value)))
        for left in read.indices where !readPairs.contains(left) {
            let role = read[left].value
            score.misses.append(
                Miss(
                    .roles, .spurious, grave.contains(role.relation) ? .falseAccusation : .name, at: read[left].range,
                    read: "\(role.person): \(role.role.rawValue), \(role.relation.rawValue) [\(read[left].rule)]"))
        }
        for right in gold.indices where !goldPairs.contains(right) {
            let person = gold[right]
            score.misses.append(
                Miss(
                    .roles, .missed, .missedClaim, at: trial.text.places(of: person.name).first,
                    gold: "\(person.name): \(person.role.rawValue), \(person.relation.rawValue)"))
        }
        return score
    }

    private static func hasSameRank(_ role: PersonRole, _ person: GoldPerson) -> Bool {
        guard let read = role.rankOrTitle, let gold = person.rankOrTitle else { return false }
        return NameComparison.isSame(read, gold)
    }

    private static func compare(_ read: Trial.Placed<PersonRole>, _ gold: GoldPerson, _ score: inout Score) {
        let role = read.value
        func add(_ measure: Measure, _ harm: Harm, _ right: String, _ said: String) {
            score.misses.append(
                Miss(
                    measure, .wrong, harm, at: read.range, gold: "\(gold.name): \(right)",
                    read: "\(role.person): \(said) [\(read.rule)]"))
        }
        if role.role != gold.role { add(.roles, .name, gold.role.rawValue, role.role.rawValue) }
        if role.relation != gold.relation {
            let harm: Harm =
                grave.contains(role.relation)
                ? .falseAccusation : grave.contains(gold.relation) ? .missedClaim : .name
            add(.relations, harm, gold.relation.rawValue, role.relation.rawValue)
        }
        if (role.rankOrTitle ?? gold.rankOrTitle) != nil, !hasSameRank(role, gold) {
            add(.ranks, .name, gold.rankOrTitle ?? "no rank", role.rankOrTitle ?? "no rank")
        }
    }
}
