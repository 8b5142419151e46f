import Evidence
import Language

/// The kind of body that stands behind a speaker, which decides how near to the events it is.
///
/// Ranks follow rule R7 of `Docs/methods/reconciliation.md`: victim lists, then prosecutor and commission, then hospital
/// and morgue, then police, then press, then anonymous and social sources.
enum Institution: String, Hashable, Sendable, CaseIterable {
    case inquiry, prosecutor, court, hospital, families, ombudsman, organisation, police, press, party, anonymous,
        unknown

    /// Higher is nearer. Police count below the press, since they are a party to the events that are counted (R9).
    var rank: Int {
        switch self {
        case .inquiry, .prosecutor, .court: 5
        case .hospital, .families, .ombudsman: 4
        case .organisation: 3
        case .press: 2
        case .police, .unknown: 1
        case .party, .anonymous: 0
        }
    }

    /// Whether the source has the dead, the files or the witnesses itself.
    var hasDirectAccess: Bool { rank >= 4 }

    /// Words, folded, by which a speaker's name or office shows its institution; the first row that matches decides.
    private static let words: [(Institution, [String])] = [
        (
            .party,
            [
                "lawyer", "lawyers", "attorney for", "defence attorney", "defense attorney", "abogado", "abogada",
                "abogados",
                "accused", "acusado", "acusados", "imputado",
            ]
        ),
        (.families, ["relatives", "families", "family", "familiares", "familias", "deudos"]),
        (
            .prosecutor,
            [
                "prosecutor", "prosecutors", "attorney general", "fiscal", "fiscales", "fiscalia", "ministerio publico",
                "public ministry",
            ]
        ),
        (
            .court,
            ["court", "judge", "judges", "tribunal", "juzgado", "juez", "jueza", "jueces", "sala penal", "corte"]
        ),
        (.hospital, ["hospital", "hospitals", "morgue", "medico legista", "forensic", "medicina legal"]),
        (.ombudsman, ["ombudsman", "ombudsman's", "defensoria", "defensor del pueblo"]),
        (
            .police,
            [
                "inspector general", "inspectorate", "inspectoria", "police", "policia", "policias", "pnp", "policial",
                "policiales", "comisaria", "comisario",
            ]
        ),
        (
            .inquiry,
            [
                "commission", "comision", "working group", "grupo de trabajo", "minister", "minister's", "ministro",
                "ministra",
                "ministry", "ministry's", "ministerio", "government", "gobierno", "viceministro", "viceministra",
                "mininter",
                "preliminary report", "informe preliminar", "authorities", "autoridades",
            ]
        ),
    ]

    /// Whether a folded text holds the words as words: "corte" is not in "cortes".
    private static func holds(_ text: String, _ words: String) -> Bool {
        var padded = " "
        for letter in text { padded.append(letter.isLetter || letter == "'" ? letter : " ") }
        return (padded + " ").contains(" " + words + " ")
    }

    init(of speaker: Speaker) {
        switch speaker.kind {
        case .outlet: self = .press
        case .anonymous: self = .anonymous
        case .person, .office, .organisation, .document:
            let text = Folding.folded([speaker.office, speaker.name].compactMap { $0 }.joined(separator: " "))
            if let found = Self.words.first(where: { $0.1.contains { Self.holds(text, $0) } }) {
                self = found.0
            } else {
                self = speaker.kind == .organisation || speaker.kind == .document ? .organisation : .unknown
            }
        }
    }
}
