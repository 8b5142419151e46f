import Evidence

/// Headings and the sentences that stand under them.
extension Wording {
    func title(_ section: ReportSection) -> String {
        switch section {
        case .contested: say(en: "What is contested", es: "Lo que está en disputa")
        case .missing: say(en: "What is missing", es: "Lo que falta")
        case .figures: say(en: "Figures", es: "Cifras")
        case .sources: say(en: "Sources", es: "Fuentes")
        case .trees: say(en: "Who draws on whom", es: "Quién se apoya en quién")
        case .methods: say(en: "How this was made", es: "Cómo se hizo")
        }
    }

    func lead(_ section: ReportSection) -> String {
        switch section {
        case .contested:
            say(
                en: "Questions to which the sources give different answers. Answers that count different things stand "
                    + "in groups of their own: they are never added, averaged or divided by one another.",
                es: "Preguntas a las que las fuentes dan respuestas distintas. Las respuestas que cuentan cosas "
                    + "distintas van en grupos separados: nunca se suman, se promedian ni se dividen entre sí.")
        case .missing:
            say(
                en: "What the sources of this file do not record. That something is not recorded does not mean that "
                    + "it did not happen, nor that it did.",
                es: "Lo que las fuentes de este expediente no registran. Que algo no conste no significa que no haya "
                    + "ocurrido, ni que haya ocurrido.")
        case .figures:
            say(
                en:
                    "Each figure with all its claims. The drawing runs from zero to the largest number claimed: "
                    + "the bar "
                    + "is low to high, the disc the best value, an arrowhead an end that the sources leave open, and "
                    + "each stroke below the line a claim. The range is not a confidence interval.",
                es: "Cada cifra con todas sus afirmaciones. El dibujo va de cero al mayor número afirmado: la barra va "
                    + "del mínimo al máximo, el disco es el mejor valor, una punta de flecha es un extremo que las "
                    + "fuentes dejan abierto y cada trazo bajo la línea es una afirmación. El rango no es un intervalo "
                    + "de confianza.")
        case .sources:
            say(
                en:
                    "Every document with its custody and its full text as it was read. The cited words are marked "
                    + "where "
                    + "they stand; the number after a mark leads back to where it is used.",
                es: "Cada documento con su custodia y su texto completo tal como se leyó. Las palabras citadas están "
                    + "marcadas en su lugar; el número que sigue a una marca lleva de vuelta a donde se usa.")
        case .trees:
            say(
                en:
                    "One root, one vote. Documents that cite or repeat another hang under it, and together they "
                    + "count as "
                    + "one independent source, however many they are.",
                es: "Una raíz, un voto. Los documentos que citan o repiten a otro cuelgan de él y juntos cuentan como "
                    + "una sola fuente independiente, por muchos que sean.")
        case .methods:
            say(
                en: "The rules that made the figures above, and what this file cannot say.",
                es: "Las reglas con las que se hicieron las cifras y lo que este documento no puede decir.")
        }
    }

    var kicker: String { say(en: "Cross-checked case file", es: "Expediente cotejado") }
    var contents: String { say(en: "Contents", es: "Contenido") }
    var skip: String { say(en: "Skip to the report", es: "Ir al informe") }
    func whatThisIs(_ documents: Int) -> String {
        let number = count(documents, en: ("document", "documents"), es: ("documento", "documentos"))
        return say(
            en: "This file sets \(number) side by side and shows what each says, on whose word, and where they "
                + "disagree. Every number opens on the exact words that support it. It accuses nobody: all persons are "
                + "presumed innocent unless a court has finally decided otherwise.",
            es: "Este documento coteja \(number) y muestra qué dice cada uno, por boca de quién y en qué no "
                + "coinciden. Cada número se abre en las palabras exactas que lo sostienen. No acusa a nadie: toda "
                + "persona se presume inocente mientras no haya sentencia firme.")
    }
    func made(_ time: String, _ version: String) -> String {
        say(en: "Made on \(time) with Cotejo \(version)", es: "Hecho el \(time) con Cotejo \(version)")
    }
    var nothingContested: String {
        say(
            en: "No question was found to which the sources give different answers. This does not mean that they agree "
                + "on everything.",
            es: "No se halló ninguna pregunta a la que las fuentes den respuestas distintas. Esto no significa que "
                + "coincidan en todo.")
    }
    var nothingMissing: String {
        say(
            en: "None of the gaps that this version looks for was found.",
            es: "No se halló ninguno de los vacíos que esta versión busca.")
    }
    var noFigures: String {
        say(en: "No figure was found in the sources.", es: "No se halló ninguna cifra en las fuentes.")
    }
    var noTrees: String { say(en: "There is no source tree.", es: "No hay árboles de fuentes.") }
    func contestedCount(_ number: Int) -> String {
        let figures = count(number, en: ("figure is", "figures are"), es: ("cifra está", "cifras están"))
        return say(
            en: "\(figures) contested within one scope.", es: "\(figures) en disputa dentro de un mismo alcance.")
    }
}
