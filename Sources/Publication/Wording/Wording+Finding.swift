import Analysis
import Evidence

/// What is said of findings: what was observed, what would explain it without fault, what to obtain.
extension Wording {
    /// What was observed, with its number.
    func observed(_ kind: FindingKind, n: Int) -> String {
        switch kind {
        case .documentsWithoutDate:
            count(
                n, en: ("document does not state its date", "documents do not state their date"),
                es: ("documento no indica su fecha", "documentos no indican su fecha")) + "."
        case .documentsWithoutPublisher:
            count(
                n, en: ("document does not state its publisher", "documents do not state their publisher"),
                es: ("documento no indica su editor", "documentos no indican su editor")) + "."
        case .operationsWithoutDate:
            count(
                n, en: ("operation has no recorded date", "operations have no recorded date"),
                es: ("operativo sin fecha registrada", "operativos sin fecha registrada")) + "."
        case .operationsWithoutPlace:
            count(
                n, en: ("operation has no recorded place", "operations have no recorded place"),
                es: ("operativo sin lugar registrado", "operativos sin lugar registrado")) + "."
        case .namesOfTheDead:
            say(
                en: "Names of the dead are not recorded in the figures (\(figures(n)) of killed).",
                es: "Los nombres de los muertos no constan en las cifras (\(figures(n)) de muertos).")
        case .injuredPolice:
            say(
                en: "Police or soldiers injured: not recorded, in a case with \(figures(n)) of killed.",
                es: "Policías o militares heridos: no consta, en un caso con \(figures(n)) de muertos.")
        case .arrested:
            say(
                en: "Arrested: not recorded, in a case with \(figures(n)) of killed.",
                es: "Detenidos: no consta, en un caso con \(figures(n)) de muertos.")
        case .singleRoot:
            count(
                n, en: ("figure hangs on one root only", "figures hang on one root only"),
                es: ("cifra depende de una sola raíz", "cifras dependen de una sola raíz")) + "."
        case .noNamedSpeaker:
            count(
                n, en: ("figure has no named speaker", "figures have no named speaker"),
                es: ("cifra sin un hablante nombrado", "cifras sin un hablante nombrado")) + "."
        case .contested: contestedCount(n)
        case .partOfWhole: say(en: "Part of a whole, n = \(n).", es: "Parte de un todo, n = \(n).")
        }
    }

    /// What would explain it without fault, and what document would fill the gap.
    func meaning(_ kind: FindingKind) -> String {
        switch kind {
        case .documentsWithoutDate:
            say(
                en: "Pages and scans often lose their date. Without it a document cannot be placed before or after "
                    + "another: obtain the dated original.",
                es:
                    "Páginas y copias suelen perder su fecha. Sin ella no se sabe si un documento es anterior o "
                    + "posterior "
                    + "a otro: conviene obtener el original fechado.")
        case .documentsWithoutPublisher:
            say(
                en:
                    "It may have been lost when the document was saved. Ask whoever supplied it where it was "
                    + "published.",
                es: "Pudo perderse al guardar el documento. Conviene preguntar a quien lo entregó dónde se publicó.")
        case .operationsWithoutDate:
            say(
                en: "The sources may simply not need it. The operation's report or the order for it would state it.",
                es: "Puede que las fuentes no la necesitaran. El parte del operativo o su orden la indicarían.")
        case .operationsWithoutPlace:
            say(
                en:
                    "The sources may simply not need it. The operation's report or the record of the scene would "
                    + "state it.",
                es:
                    "Puede que las fuentes no lo necesitaran. El parte del operativo o el acta de la escena lo "
                    + "indicarían."
            )
        case .namesOfTheDead:
            say(
                en:
                    "This version reads numbers and no names: the documents may name them in their text. A list of "
                    + "victims "
                    + "would outweigh any total.",
                es: "Esta versión lee números, no nombres: los documentos pueden nombrarlos en su texto. Una lista de "
                    + "víctimas pesaría más que cualquier total.")
        case .injuredPolice:
            say(
                en: "Not recorded is not zero: the sources may not mention it, or in words that no rule reads. Medical "
                    + "certificates and the operation's report would state it.",
                es:
                    "No consta no es cero: puede que las fuentes no lo mencionen, o que lo digan con palabras que "
                    + "ninguna "
                    + "regla lee. Los certificados médicos y el parte del operativo lo indicarían.")
        case .arrested:
            say(
                en:
                    "Not recorded is not zero: the sources may not mention it, or in words that no rule reads. The "
                    + "register "
                    + "of detentions would state it.",
                es:
                    "No consta no es cero: puede que las fuentes no lo mencionen, o que lo digan con palabras que "
                    + "ninguna "
                    + "regla lee. El registro de detenciones lo indicaría.")
        case .singleRoot:
            say(
                en:
                    "Several documents may repeat such a figure, but it rests on one word. It is provisional until "
                    + "a second, "
                    + "independent source is found.",
                es:
                    "Varios documentos pueden repetir una cifra así, pero descansa en una sola palabra. Es "
                    + "provisional mientras no se "
                    + "halle una segunda fuente independiente.")
        case .noNamedSpeaker:
            say(
                en:
                    "The document says so itself or leaves the source unnamed, which can protect somebody. Ask the "
                    + "author "
                    + "how it is known.",
                es:
                    "El documento lo dice por sí mismo o no nombra la fuente, lo que puede proteger a alguien. "
                    + "Conviene "
                    + "preguntar al autor cómo se sabe.")
        case .contested:
            say(
                en: "Sources can differ because they wrote at different times or counted different things.",
                es: "Las fuentes pueden diferir porque escribieron en momentos distintos o contaron cosas distintas.")
        case .partOfWhole:
            say(
                en: "No comparison set is in this file, so nothing can be tested. Records can be incomplete or wrong. "
                    + "The record checks themselves, with their dates, would show it.",
                es: "No hay en este expediente un grupo de comparación, así que nada puede someterse a prueba. Los "
                    + "registros pueden estar incompletos o equivocados. Las propias consultas de antecedentes, "
                    + "con sus "
                    + "fechas, lo mostrarían.")
        }
    }

    /// "9 of 17: 95% interval 28–77%; share 53%. Describes these 17 only." METHODS.md, section 9: the interval first,
    /// natural frequencies, and never "0%".
    func proportion(_ part: Double, of n: Int, estimate: Double, low: Double, high: Double) -> String {
        let whole = number(Double(n))
        let frequency = say(en: "\(number(part)) of \(whole)", es: "\(number(part)) de \(whole)")
        let only = say(en: "Describes these \(whole) only.", es: "Describe solo a estos \(whole).")
        if part == 0 {
            let limit = say(
                en: "up to \(percent(high)) (one-sided 95% limit)",
                es: "hasta \(percent(high)) (límite unilateral del \(percent(0.95)))")
            return "\(frequency); \(limit). \(only)"
        }
        if part == Double(n) {
            let limit = say(
                en: "at least \(percent(low)) (one-sided 95% limit)",
                es: "al menos \(percent(low)) (límite unilateral del \(percent(0.95)))")
            return "\(frequency); \(limit). \(only)"
        }
        return say(
            en: "\(frequency): 95% interval \(percent(low, to: high)); share \(percent(estimate)). \(only)",
            es:
                "\(frequency): intervalo del \(percent(0.95)), \(percent(low, to: high)); "
                + "proporción, \(percent(estimate)). \(only)"
        )
    }

    private func figures(_ n: Int) -> String { count(n, en: ("figure", "figures"), es: ("cifra", "cifras")) }
}
