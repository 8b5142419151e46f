import Evidence
import Language

/// Gives the main operation of a case its toll, where its documents tell one.
struct TollFinder: Sendable {
    let materials: [Material]

    /// The operations with the toll of the main one; where there is none, the one that the documents tell of.
    func operations(_ operations: [Operation]) -> [Operation] {
        let told = materials.map { ($0, DocumentToll($0)) }.compactMap { material, toll in
            toll.map { (material: material, toll: $0) }
        }
        guard !told.isEmpty else { return operations }
        guard let main = operations.first(where: \.main) else {
            return isOneHappening ? [operation(of: told, date: day(told))] : operations
        }
        let same = told.filter { isSameDay($0.toll.day, main.date) }
        guard !same.isEmpty else { return operations }
        return operations.map { operation in
            guard operation.id == main.id else { return operation }
            return Operation(
                id: main.id, date: main.date, places: main.places, claims: main.claims, main: true,
                toll: toll(same.map(\.toll)), people: people(same.map(\.material)))
        }
    }

    /// Whether the documents tell of one happening: none of their counts runs over more than a month.
    private var isOneHappening: Bool {
        materials.allSatisfy { material in
            material.extract.figures.allSatisfy { claim in
                guard [.killed, .injured].contains(claim.figure.category), let period = claim.figure.period else {
                    return true
                }
                return period.from == period.to && period.from?.month != nil
            }
        }
    }

    private func operation(of told: [(material: Material, toll: DocumentToll)], date: PartialDate?) -> Operation {
        let places = told.flatMap(\.toll.places).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let claims = told.flatMap { $0.toll.killedClaims + $0.toll.injuredClaims }
        return Operation(
            id: "operation-1", date: date.map(Period.init(on:)), places: places,
            claims: claims.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, main: true,
            toll: toll(told.map(\.toll)), people: people(told.map(\.material)))
    }

    private func day(_ told: [(material: Material, toll: DocumentToll)]) -> PartialDate? {
        let counts = Dictionary(grouping: told.compactMap(\.toll.day)) { $0 }.mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private func isSameDay(_ day: PartialDate?, _ date: Period?) -> Bool {
        guard let day, let from = date?.from else { return true }
        return day == from || day == date?.to
    }

    /// What most documents tell; of several the latest, since tolls rise.
    private func toll(_ tolls: [DocumentToll]) -> Toll {
        Toll(
            killed: count(tolls.map(\.killed), tolls.flatMap(\.killedClaims)),
            injured: count(tolls.map(\.injured), tolls.flatMap(\.injuredClaims)))
    }

    /// - Parameter values: one for each document, in the order of publication.
    private func count(_ values: [Double], _ claims: [String]) -> Toll.Count? {
        var votes: [Double: Int] = [:]
        for value in values where value > 0 { votes[value, default: 0] += 1 }
        guard let most = votes.values.max(), let best = values.last(where: { votes[$0] == most }) else { return nil }
        let told = values.filter { $0 > 0 }
        return Toll.Count(low: told.min() ?? best, best: best, high: told.max() ?? best, claims: claims)
    }

    /// Each person once, with the first relation in the order of the glossary.
    private func people(_ materials: [Material]) -> [PersonRole] {
        var people: [PersonRole] = []
        var places: [String: Int] = [:]
        let order = PersonRole.Relation.allCases
        for role in materials.flatMap({ $0.extract.claims.compactMap(\.role) }) {
            let key = Folding.folded(role.person)
            guard let place = places[key] else {
                places[key] = people.count
                people.append(role)
                continue
            }
            let old = order.firstIndex(of: people[place].relation) ?? order.count
            if (order.firstIndex(of: role.relation) ?? order.count) < old { people[place] = role }
        }
        return people
    }
}
