import Evidence

/// Finds claims that count parts of a total which the same passage states: 16 officers and 80 sub-officers of 96.
///
/// Parts are shown, but are no answers to the question that the total answers.
struct PartFinder: Sendable {
    /// How far apart, in bytes, a total and its parts may stand.
    private static let reach = 260

    /// A claim that counts a part, and the claim of the total; `nil` where the text lists parts and states no total.
    struct Part: Hashable, Sendable {
        let total: FigureClaim?
    }

    /// The parts among the claims of one document, by id.
    static func parts(in claims: [FigureClaim]) -> [String: Part] {
        var parts: [String: Part] = [:]
        let people = claims.filter { [.involved, .investigated, .killed].contains($0.figure.category) }
        for total in people {
            guard let number = total.figure.low ?? total.figure.high, number > 2 else { continue }
            let near = people.filter {
                $0.id != total.id && isNear($0, total) && isSmaller($0, number) && areAlike($0, total)
            }
            for part in summing(near, to: number) ?? [] where parts[part.id] == nil {
                parts[part.id] = Part(total: total)
            }
            // "96 members, among them 16 high-ranking officials": joined by coordination and smaller.
            for part in near where part.rule == "coordination" && follows(part, total) && parts[part.id] == nil {
                parts[part.id] = Part(total: total)
            }
        }
        // "un oficial y por lo menos siete suboficiales": a list whose total nobody states.
        for (first, second) in zip(people, people.dropFirst())
        where areListed(first, second) && parts[first.id] == nil && parts[second.id] == nil {
            parts[first.id] = Part(total: nil)
            parts[second.id] = Part(total: nil)
        }
        return parts
    }

    /// Officers are parts of officers, and the dead of the dead.
    private static func areAlike(_ part: FigureClaim, _ total: FigureClaim) -> Bool {
        isAgent(part) == isAgent(total) && (part.figure.category == .killed) == (total.figure.category == .killed)
            && part.stance != .denied
    }

    private static func follows(_ part: FigureClaim, _ total: FigureClaim) -> Bool {
        part.quote.locator.span.start > total.quote.locator.span.start
    }

    /// Two groups of officers that one rule of coordination joined, side by side.
    private static func areListed(_ first: FigureClaim, _ second: FigureClaim) -> Bool {
        let gap = second.quote.locator.span.start - first.quote.locator.span.end
        return (first.rule == "coordination") != (second.rule == "coordination") && (0...12).contains(gap)
            && isAgent(first) && areAlike(first, second)
    }

    private static func isNear(_ claim: FigureClaim, _ total: FigureClaim) -> Bool {
        abs(claim.quote.locator.span.start - total.quote.locator.span.start) <= reach
    }

    private static func isSmaller(_ claim: FigureClaim, _ number: Double) -> Bool {
        guard let value = claim.figure.low ?? claim.figure.high else { return false }
        return value < number
    }

    private static func isAgent(_ claim: FigureClaim) -> Bool {
        [.police, .military, .officials].contains(claim.figure.counted)
    }

    /// Two or three neighbouring claims that add up to the total.
    private static func summing(_ claims: [FigureClaim], to number: Double) -> [FigureClaim]? {
        let values = claims.map { $0.figure.low ?? $0.figure.high ?? 0 }
        for first in claims.indices {
            for count in 2...3 where first + count <= claims.count {
                if values[first..<first + count].reduce(0, +) == number { return Array(claims[first..<first + count]) }
            }
        }
        return nil
    }
}
