import Language

/// The names of countries by their ISO 3166-1 codes, as the gazetteer writes them.
struct CountryNames: Sendable {
    private let names: [String: String]

    init(lexicon: Lexicon) {
        var names: [String: String] = [:]
        for entry in lexicon.entries where entry.concept == .place && entry.kind == "country" {
            if let code = entry.country, names[code] == nil { names[code] = entry.name ?? entry.terms[0] }
        }
        self.names = names
    }

    /// `nil` for an unknown code.
    func name(_ code: String) -> String? { names[code] }
}
