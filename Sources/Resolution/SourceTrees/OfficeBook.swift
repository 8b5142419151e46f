import Evidence
import Language

/// The institution of each person, learnt from the documents that state it: "Mr Vargas" is the vice minister of another
/// paper. A surname with two institutions stands for neither.
struct OfficeBook: Sendable {
    private var institutions: [String: Institution] = [:]

    init(materials: [Material]) {
        var ambiguous: Set<String> = []
        for speaker in materials.flatMap(\.extract.figures).flatMap(\.attribution) where speaker.kind == .person {
            guard speaker.office != nil, let surname = Self.surname(speaker.name) else { continue }
            let institution = Institution(of: speaker)
            guard institution != .unknown, institution != .organisation else { continue }
            if let known = institutions[surname], known != institution { ambiguous.insert(surname) }
            institutions[surname] = institution
        }
        for surname in ambiguous { institutions[surname] = nil }
    }

    /// What stands behind a speaker: by the own office first, then by the surname.
    func institution(of speaker: Speaker) -> Institution {
        let own = Institution(of: speaker)
        guard own == .unknown, speaker.kind == .person, let surname = Self.surname(speaker.name) else { return own }
        return institutions[surname] ?? own
    }

    private static func surname(_ name: String) -> String? {
        Folding.folded(name).split(separator: " ").last.map(String.init)
    }
}
