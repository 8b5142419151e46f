import Evidence
import Language

/// Gives each figure its scope: one operation, the whole case, or context. The reason is kept and shown.
struct ScopeAssigner: Sendable {
    /// A scope with the reason for it.
    struct Assignment: Hashable, Sendable {
        let scope: Scope
        let reason: ScopeReason
    }

    /// A country is the case's own when at least this share of the documents speak of it.
    private static let ownShare = 1.0 / 3

    /// What happens in one operation and on one day; an inquiry or a decoration is no operation.
    private static let happening: Set<Category> = [.killed, .injured, .arrested, .disappeared, .firearms]

    private let countries: Countries
    /// ISO codes of the countries that the case is about; empty when the documents name none.
    let own: Set<String>

    init(materials: [Material], countries: Countries) {
        self.countries = countries
        var documents: [String: Int] = [:]
        for material in materials {
            let named = Set(material.extract.claims.flatMap { $0.figure.places }.flatMap { countries.codes(of: $0) })
            for code in named { documents[code, default: 0] += 1 }
        }
        let most = documents.values.max() ?? 0
        own = Set(
            documents.filter { Double($0.value) >= Double(materials.count) * Self.ownShare || $0.value == most }.keys)
    }

    /// The scope of a claim, before the parts of the whole case are told apart.
    func assignment(of claim: Claim) -> Assignment {
        let figure = claim.figure
        let foreign = figure.places.filter { place in
            let codes = countries.codes(of: place)
            return !codes.isEmpty && codes.isDisjoint(with: own)
        }
        let known = figure.places.filter { !countries.codes(of: $0).isEmpty }
        if !own.isEmpty, !foreign.isEmpty, foreign.count == known.count {
            return Assignment(scope: .context(foreign[0]), reason: .otherCountry(foreign[0]))
        }
        if figure.category == .rate { return Assignment(scope: .context("rate"), reason: .rate) }
        if let day = day(of: figure), Self.happening.contains(figure.category) {
            return Assignment(scope: .operation(day.iso), reason: .oneDay(day))
        }
        return Assignment(scope: .wholeCase(part: ""), reason: .wholeCase)
    }

    private func day(of figure: Figure) -> PartialDate? {
        guard let period = figure.period, period.from == period.to, let date = period.from, date.day != nil else {
            return nil
        }
        return date
    }
}
