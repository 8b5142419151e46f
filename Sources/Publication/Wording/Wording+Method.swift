/// What a reader must know about how the file was made.
extension Wording {
    var rulesUsed: String { say(en: "Rules of reconciliation used here", es: "Reglas de conciliación usadas aquí") }
    var readingRules: String { say(en: "Rules that read the claims", es: "Reglas que leyeron las afirmaciones") }
    var limits: String { say(en: "What this file does not say", es: "Lo que este documento no dice") }

    /// Each a paragraph.
    var cautions: [String] {
        [
            say(
                en:
                    "Nothing here says that a person is guilty of anything, or that an operation was unlawful. All "
                    + "persons "
                    + "are presumed innocent unless a court has finally decided otherwise.",
                es:
                    "Nada aquí dice que una persona sea culpable de algo, ni que un operativo haya sido ilegal. "
                    + "Toda persona "
                    + "se presume inocente mientras no haya sentencia firme."),
            say(
                en: "Low and high show how far the sources disagree. They are not a confidence interval; where one is "
                    + "given it is called so, with its n.",
                es:
                    "El mínimo y el máximo muestran cuánto difieren las fuentes. No son un intervalo de confianza; "
                    + "donde se "
                    + "da uno, se lo nombra así y con su n."),
            say(
                en:
                    "An interval for a share is exact (Clopper and Pearson, 1934). It describes those who were "
                    + "counted and "
                    + "was not drawn from a larger population.",
                es:
                    "El intervalo de una proporción es exacto (Clopper y Pearson, 1934). Describe a quienes fueron "
                    + "contados, "
                    + "que no son una muestra de una población mayor."),
            say(
                en:
                    "The numbers were read from the texts by machine, each by the rule that stands beside it. No "
                    + "person's "
                    + "judgement is shown in this version: check the quoted words before relying on a number.",
                es:
                    "Los números fueron leídos de los textos por una máquina, cada uno por la regla que consta a "
                    + "su lado. "
                    + "Esta versión no muestra el juicio de ninguna persona: compruebe las palabras citadas antes de "
                    + "apoyarse en un número."),
            say(
                en:
                    "Words that no rule reads give no claim: a number may be missing here although a document "
                    + "states it.",
                es:
                    "Las palabras que ninguna regla lee no dan una afirmación: puede faltar aquí un número que un "
                    + "documento "
                    + "sí indica."),
            say(
                en:
                    "The texts stand here as they were published, with any names they contain; this version masks "
                    + "none. "
                    + "Consider whom they could harm before passing the file on.",
                es:
                    "Los textos figuran aquí tal como se publicaron, con los nombres que contengan; esta versión "
                    + "no oculta "
                    + "ninguno. Considere a quién podrían dañar antes de difundir este documento."),
        ]
    }

    func version(_ version: String) -> String {
        say(en: "Made with Cotejo \(version).", es: "Hecho con Cotejo \(version).")
    }
}
