import Evidence

/// What a figure counts, and what is said beside answers and figures.
extension Wording {
    /// The scope as a reader finds it; an operation by its place and date where these are known.
    func name(_ scope: Scope, in operations: [Operation]) -> String {
        switch scope {
        case .operation(let id): operations.first { $0.id == id }.map(name) ?? say(en: "Operation", es: "Operativo")
        case .wholeCase(let part): say(en: "The whole case: \(part)", es: "El caso entero: \(part)")
        case .partOfTotal(let total):
            if let total {
                say(en: "Parts of the \(total)", es: "Partes de los \(total)")
            } else {
                say(en: "Parts that a text lists without a total", es: "Partes que un texto enumera sin dar un total")
            }
        case .context(let label): say(en: "For comparison only: \(label)", es: "Solo para comparar: \(label)")
        }
    }

    /// "Quebrada Honda, 12 September 2013".
    func name(_ operation: Operation) -> String {
        let place =
            operation.places.isEmpty
            ? say(en: "place not recorded", es: "lugar no consta") : operation.places.joined(separator: ", ")
        let date = operation.date.flatMap(period) ?? say(en: "date not recorded", es: "fecha no consta")
        return say(en: "Operation: \(place), \(date)", es: "Operativo: \(place), \(date)")
    }

    var operations: String { say(en: "Operations", es: "Operativos") }
    var wholeCase: String {
        say(en: "The whole case, as each root counts it", es: "El caso entero, como lo cuenta cada raíz")
    }
    var parts: String { say(en: "Parts of totals", es: "Partes de un total") }
    var context: String { say(en: "Context, cited for comparison", es: "Contexto, citado para comparar") }
    var contextNote: String {
        say(
            en: "Another country or time. These numbers are no part of the case.",
            es: "Otro país u otra época. Estos números no son parte del caso.")
    }
    var counts: String { say(en: "Counts", es: "Cuenta") }
    var elsewhere: String { say(en: "counts something else", es: "cuenta otra cosa") }
    var scopeReason: String { say(en: "Why this scope", es: "Por qué este alcance") }
    func weight(documents: Int, roots: Int) -> String {
        let texts = count(documents, en: ("document", "documents"), es: ("documento", "documentos"))
        let votes = count(
            roots, en: ("independent root", "independent roots"), es: ("raíz independiente", "raíces independientes"))
        return "\(texts) · \(votes)"
    }

    var whatIsCounted: String { say(en: "What is counted", es: "Qué se cuenta") }
    var lowBestHigh: String { say(en: "Low – best – high", es: "Mínimo – mejor – máximo") }
    var status: String { say(en: "Status", es: "Estado") }
    var independentSources: String { say(en: "Indepen\u{AD}dent sources", es: "Fuentes indepen\u{AD}dientes") }
    var ruleThatChose: String { say(en: "The rule that chose", es: "La regla que eligió") }
    var low: String { say(en: "low", es: "mínimo") }
    var best: String { say(en: "best", es: "mejor") }
    var high: String { say(en: "high", es: "máximo") }
    var noBest: String { say(en: "no best value", es: "sin mejor valor") }
    var noLow: String { say(en: "no lower limit stated", es: "sin límite inferior") }
    var noHigh: String { say(en: "no upper limit stated", es: "sin límite superior") }
    var decides: String { say(en: "sets the figure", es: "fija la cifra") }
    var theDocumentItself: String { say(en: "the document itself", es: "el propio documento") }
    var via: String { say(en: "via", es: "vía") }
    var publisherNotRecorded: String { say(en: "publisher not recorded", es: "editor no consta") }
    var dateNotRecorded: String { say(en: "date not recorded", es: "fecha no consta") }
    func page(_ number: Int) -> String { say(en: "page \(number)", es: "página \(number)") }
    func readBy(_ rule: String) -> String { say(en: "read by rule \(rule)", es: "leído por la regla \(rule)") }
    func openQuote(_ label: String) -> String {
        say(
            en: "Open the quoted words \(label) in their document",
            es: "Abrir las palabras citadas \(label) en su documento")
    }
    func back(_ label: String) -> String {
        say(en: "Back to where \(label) is used", es: "Volver a donde se usa \(label)")
    }
    func claimsOf(_ figure: String) -> String { say(en: "Claims: \(figure)", es: "Afirmaciones: \(figure)") }
}
