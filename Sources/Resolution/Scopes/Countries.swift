import Evidence
import Language

/// Knows the countries of named places.
struct Countries: Sendable {
    private let codes: [String: Set<String>]

    init(lexicon: Lexicon) {
        var codes: [String: Set<String>] = [:]
        var countries: Set<String> = []
        // Countries first: their own names are never taken for a town of the same name elsewhere.
        let places = lexicon.entries.filter { $0.concept == .place }
        for entry in places.filter({ $0.kind == "country" }) + places.filter({ $0.kind != "country" }) {
            guard let country = entry.country else { continue }
            for key in (entry.terms + [entry.name].compactMap { $0 }).map(Folding.folded) {
                if entry.kind == "country" { countries.insert(key) } else if countries.contains(key) { continue }
                codes[key, default: []].insert(country)
            }
        }
        self.codes = codes
    }

    /// ISO codes of the countries in which a place of this name lies.
    func codes(of place: String) -> Set<String> { codes[Folding.folded(place)] ?? [] }
}
