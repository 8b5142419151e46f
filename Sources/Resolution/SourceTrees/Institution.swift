import Evidence
import Language

/// The kind of body that stands behind a speaker, which decides how near to the events it is.
///
/// Ranks follow rule R7 of `Docs/methods/reconciliation.md`: victim lists, then prosecutor and commission, then hospital
/// and morgue, then police, then press, then anonymous and social sources.
enum Institution: String, Hashable, Sendable, CaseIterable {
    case inquiry, prosecutor, court, hospital, ombudsman, organisation, police, press, party, anonymous, unknown

    /// Higher is nearer. Police count below the press, since they are a party to the events that are counted (R9).
    var rank: Int {
        switch self {
        case .inquiry, .prosecutor, .court: 5
        case .hospital, .ombudsman: 4
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
                "lawyer", "attorney for", "abogado", "abogada", "defence", "defensa", "accused", "relatives",
                "familiares",
            ]
        ),
        (.prosecutor, ["prosecutor", "attorney general", "fiscal", "ministerio publico", "public ministry"]),
        (.court, ["court", "judge", "tribunal", "juzgado", "juez", "sala penal", "corte"]),
        (.hospital, ["hospital", "morgue", "medico legista", "forensic", "medicina legal"]),
        (.ombudsman, ["ombudsman", "defensoria", "defensor del pueblo"]),
        (.police, ["inspector", "inspectoria", "police", "policia", "pnp", "policial", "comisaria"]),
        (
            .inquiry,
            [
                "commission", "comision", "working group", "grupo de trabajo", "minister", "ministro", "ministra",
                "ministry",
                "ministerio", "government", "gobierno", "viceministro", "mininter", "preliminary report",
                "informe preliminar",
                "authorities", "autoridades",
            ]
        ),
    ]

    init(of speaker: Speaker) {
        switch speaker.kind {
        case .outlet: self = .press
        case .anonymous: self = .anonymous
        case .person, .office, .organisation, .document:
            let text = Folding.folded([speaker.office, speaker.name].compactMap { $0 }.joined(separator: " "))
            if let found = Self.words.first(where: { $0.1.contains { text.contains($0) } }) {
                self = found.0
            } else {
                self = speaker.kind == .organisation || speaker.kind == .document ? .organisation : .unknown
            }
        }
    }
}
