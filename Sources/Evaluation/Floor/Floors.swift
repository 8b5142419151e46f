import Evidence

/// The F1 under which no measure may fall, as `floors.json` holds it. Floors belong to one gold, named by its hash.
public struct Floors: Hashable, Sendable, Codable {
    /// The gold that the floors were measured on.
    public let gold: ContentHash
    /// By the name of the group ("es", "en", "all"), then by the raw value of the measure.
    public let floors: [String: [String: Double]]

    public init(gold: ContentHash, floors: [String: [String: Double]]) {
        self.gold = gold
        self.floors = floors
    }

    /// What falls below its floor, one sentence each, in the order of groups and measures.
    ///
    /// - Parameter groups: the groups that were measured; floors of others are left aside.
    public func breaches(by assessment: Assessment) -> [String] {
        assessment.groups.flatMap { group -> [String] in
            guard let own = floors[group.name] else { return [] }
            let unknown = own.keys.filter { Measure(rawValue: $0) == nil }.sorted()
            return unknown.map { "The floors name a measure '\($0)' that this version does not know." }
                + Measure.allCases.compactMap { measure in
                    guard let floor = own[measure.rawValue] else { return nil }
                    guard let f1 = group.estimates[measure]?.tally.f1 else {
                        return "\(measure.rawValue), \(group.name): nothing to measure, and its floor is "
                            + "\(Self.text(floor)). See --worst."
                    }
                    guard f1 < floor else { return nil }
                    return "\(measure.rawValue), \(group.name): F1 \(Self.text(f1)) is under its floor "
                        + "\(Self.text(floor)). See --worst."
                }
        }
    }

    /// Three decimals, cut and not rounded, so that what is under a floor never looks equal to it.
    public static func text(_ share: Double) -> String {
        let thousandths = Int((share * 1000 + 1e-9).rounded(.down))
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }
}
