import Evidence
import Language

/// Knows outlets and agencies by all their names: "LaRepublica.pe", "diario La República", "La Republica".
struct OutletNames: Sendable {
    private let canonical: [String: String]

    init(lexicon: Lexicon) {
        var canonical: [String: String] = [:]
        for entry in lexicon.entries where entry.concept == .outlet {
            guard let name = entry.name else { continue }
            for term in entry.terms + [name] where canonical[Self.key(term)] == nil { canonical[Self.key(term)] = name }
        }
        self.canonical = canonical
    }

    /// The canonical name, or the name as it is.
    func name(_ outlet: String) -> String { canonical[Self.key(outlet)] ?? outlet }

    /// What two spellings of one outlet have in common.
    func key(_ outlet: String) -> String { Self.key(name(outlet)) }

    private static func key(_ name: String) -> String {
        let letters = Folding.folded(name).utf8.filter { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 32 }
        return String(decoding: letters, as: UTF8.self)
    }
}
