import Evidence

/// The glossary's nouns as a reader meets them.
extension Wording {
    func name(_ category: Evidence.Category) -> String {
        switch category {
        case .killed: say(en: "Killed", es: "Muertos")
        case .injured: say(en: "Injured", es: "Heridos")
        case .arrested: say(en: "Arrested", es: "Detenidos")
        case .disappeared: say(en: "Disappeared", es: "Desaparecidos")
        case .investigated: say(en: "Under investigation", es: "Bajo investigación")
        case .involved: say(en: "Said to have taken part", es: "Señalados como participantes")
        case .charged: say(en: "Charged", es: "Acusados formalmente")
        case .sentenced: say(en: "Sentenced", es: "Condenados")
        case .suspendedOrDismissed: say(en: "Suspended or dismissed", es: "Suspendidos o separados del cargo")
        case .rewarded: say(en: "Rewarded", es: "Premiados")
        case .noCriminalRecord: say(en: "Without a criminal record", es: "Sin antecedentes penales")
        case .operationsOrCases: say(en: "Operations or cases", es: "Operativos o casos")
        case .firearms: say(en: "Firearms", es: "Armas de fuego")
        case .money: say(en: "Money", es: "Dinero")
        case .rate: say(en: "Rate", es: "Tasa")
        case .other: say(en: "Other quantity", es: "Otra cantidad")
        }
    }

    /// Who is counted, as the sources describe them: a description, never a finding.
    func name(_ counted: Counted) -> String? {
        switch counted {
        case .civilians: say(en: "described as civilians", es: "descritos como civiles")
        case .suspects: say(en: "described as suspects", es: "descritos como sospechosos")
        case .police: say(en: "police", es: "policías")
        case .military: say(en: "soldiers", es: "militares")
        case .officials: say(en: "officials", es: "funcionarios")
        case .mixed: say(en: "several groups together", es: "varios grupos juntos")
        case .events, .other: nil
        }
    }

    func name(_ stance: Stance) -> String {
        switch stance {
        case .asserted: say(en: "stated", es: "afirmado")
        case .alleged: say(en: "alleged", es: "presunto")
        case .denied: say(en: "denied", es: "negado")
        case .reported: say(en: "attributed", es: "atribuido")
        }
    }

    func name(_ status: ReconciledFigure.Status) -> String {
        switch status {
        case .corroborated: say(en: "corroborated", es: "corroborada")
        case .contested: say(en: "contested", es: "controvertida")
        case .singleSource: say(en: "single source", es: "fuente única")
        case .unresolved: say(en: "unresolved", es: "sin resolver")
        }
    }

    func name(_ kind: Speaker.Kind) -> String {
        switch kind {
        case .person: say(en: "person", es: "persona")
        case .office: say(en: "office", es: "cargo o despacho")
        case .organisation: say(en: "organisation", es: "organización")
        case .outlet: say(en: "news outlet", es: "medio")
        case .document: say(en: "document", es: "documento")
        case .anonymous: say(en: "not named", es: "sin nombre")
        }
    }

    func name(_ tie: SourceTree.Tie) -> String {
        switch tie {
        case .root: say(en: "says so first here, or alone", es: "lo dice primero aquí, o es el único")
        case .citation: say(en: "names its source", es: "nombra su fuente")
        case .sharedText: say(en: "shares its wording", es: "comparte su redacción")
        }
    }

    func question(_ question: Contrast.Question) -> String {
        switch question {
        case .howManyKilled: say(en: "How many died?", es: "¿Cuántos murieron?")
        case .howManyOfficers: say(en: "How many officers?", es: "¿Cuántos agentes?")
        case .howManyOperations: say(en: "How many operations?", es: "¿Cuántos operativos?")
        case .whichPeriod: say(en: "In which years?", es: "¿En qué años?")
        case .withoutRecord: say(en: "How many had no criminal record?", es: "¿Cuántos no tenían antecedentes?")
        case .other: say(en: "On what else do the sources differ?", es: "¿En qué más difieren las fuentes?")
        }
    }

    func languageName(_ code: LanguageCode) -> String {
        switch code {
        case .english: say(en: "English", es: "inglés")
        case .spanish: say(en: "Spanish", es: "español")
        default: code.rawValue
        }
    }

    var notRecorded: String { say(en: "not recorded", es: "no consta") }
}
