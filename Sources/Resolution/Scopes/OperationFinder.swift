import Evidence

/// Makes an operation of each day on which the texts count killed, injured or arrested.
struct OperationFinder: Sendable {
    struct Found: Sendable {
        /// The day as the scopes name it.
        let day: String
        let operation: Operation
    }

    let materials: [Material]

    /// By date; the one with most claims is the main one.
    func operations(_ placed: [Placed]) -> [Found] {
        var claims: [String: [Placed]] = [:]
        for one in placed {
            if case .operation(let day) = one.assignment.scope { claims[day, default: []].append(one) }
        }
        let main = claims.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
        return claims.sorted { $0.key < $1.key }.enumerated().map { position, pair in
            let places = pair.value.flatMap(\.claim.figure.places).reduce(into: [String]()) {
                if !$0.contains($1) { $0.append($1) }
            }
            return Found(
                day: pair.key,
                operation: Operation(
                    id: "operation-\(position + 1)", date: pair.value.first?.claim.figure.period, places: places,
                    claims: pair.value.map(\.claim.id), main: pair.key == main))
        }
    }
}
