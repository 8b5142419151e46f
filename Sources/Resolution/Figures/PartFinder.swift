import Evidence

/// Finds claims that count parts of a total which the same passage states: 16 officers and 80 sub-officers of 96.
///
/// Parts are shown, but are no answers to the question that the total answers.
struct PartFinder: Sendable {
    /// How far apart, in bytes, a total and its parts may stand.
    private static let reach = 260

    /// The ids of the claims that are parts, each with the claim of the total where there is one.
    static func parts(in claims: [Claim]) -> [String: Claim] {
        var parts: [String: Claim] = [:]
        let people = claims.filter { [.involved, .investigated, .killed, .other].contains($0.figure.category) }
        for (index, total) in people.enumerated() {
            guard let number = total.figure.low ?? total.figure.high, number > 2 else { continue }
            let near = people.enumerated().filter { $0.offset != index && isNear($0.element, total) && isSmaller($0.element, number) }
            if let found = summing(near.map(\.element), to: number) {
                for part in found where parts[part.id] == nil { parts[part.id] = total }
            }
            // "96 members, among them 16 high-ranking officials": joined by coordination and smaller.
            for part in near.map(\.element) where part.rule == "coordination" && isAgent(part) && isAgent(total) {
                if parts[part.id] == nil { parts[part.id] = total }
            }
        }
        return parts
    }

    private static func isNear(_ claim: Claim, _ total: Claim) -> Bool {
        abs(claim.quote.locator.span.start - total.quote.locator.span.start) <= reach
    }

    private static func isSmaller(_ claim: Claim, _ number: Double) -> Bool {
        guard let value = claim.figure.low ?? claim.figure.high else { return false }
        return value < number
    }

    private static func isAgent(_ claim: Claim) -> Bool { [.police, .military, .officials].contains(claim.figure.counted) }

    /// Two or three neighbouring claims that add up to the total.
    private static func summing(_ claims: [Claim], to number: Double) -> [Claim]? {
        let values = claims.map { $0.figure.low ?? $0.figure.high ?? 0 }
        for first in claims.indices {
            for count in 2...3 where first + count <= claims.count {
                if values[first..<first + count].reduce(0, +) == number { return Array(claims[first..<first + count]) }
            }
        }
        return nil
    }
}
