import Evidence
import Language

/// Gives each figure its scope: one operation, the whole case, or context. The reason is kept and shown.
struct ScopeAssigner: Sendable {
    /// A scope with the reason for it.
    struct Assignment: Hashable, Sendable {
        let scope: Scope
        let reason: ScopeReason

        /// Cited for comparison only.
        var isContext: Bool { if case .context = scope { true } else { false } }
    }

    /// What happens in one operation and on one day; an inquiry or a decoration is no operation.
    private static let happening: Set<Category> = [.killed, .injured, .arrested, .disappeared, .firearms]

    private let countries: Countries
    /// ISO codes of the countries that the case is about; empty when the documents name none.
    let own: Set<String>

    init(materials: [Material], countries: Countries) {
        self.countries = countries
        var documents: [String: Int] = [:]
        var claims: [String: Int] = [:]
        for material in materials {
            let named = material.extract.figures.map { claim in
                Set(claim.figure.places.flatMap { countries.codes(of: $0) })
            }
            for codes in named { for code in codes { claims[code, default: 0] += 1 } }
            for code in named.reduce(into: Set<String>(), { $0.formUnion($1) }) { documents[code, default: 0] += 1 }
        }
        // The country of most documents and claims; another only when most documents speak of it about as much.
        let top = documents.keys.map { (documents[$0] ?? 0, claims[$0] ?? 0) }.max { $0 < $1 } ?? (0, 0)
        own = Set(
            documents.filter { code, count in
                let own = claims[code] ?? 0
                return (count, own) == top || count * 2 > materials.count && own * 2 >= top.1
            }.keys)
    }

    /// The scope of a claim, before the parts of the whole case are told apart.
    func assignment(of claim: FigureClaim) -> Assignment {
        let figure = claim.figure
        let foreign = figure.places.filter { place in
            let codes = countries.codes(of: place)
            return !codes.isEmpty && codes.isDisjoint(with: own)
        }
        let known = figure.places.filter { !countries.codes(of: $0).isEmpty }
        if !own.isEmpty, !foreign.isEmpty, foreign.count == known.count {
            return Assignment(scope: .context(foreign[0]), reason: .otherCountry(foreign[0]))
        }
        if figure.category == .rate { return Assignment(scope: .context(figure.unit ?? "rate"), reason: .rate) }
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
