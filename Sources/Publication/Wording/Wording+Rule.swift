/// The rules of reconciliation (METHODS.md, section 7) in plain language.
extension Wording {
    /// Two sentences for the method notes.
    func explanation(_ rule: RuleCode) -> String {
        switch rule {
        case .r1:
            say(
                en: "Figures are compared only when they count the same events, time, place and kind of death. Figures "
                    + "of different scope stand side by side and are never added, averaged or divided.",
                es: "Las cifras se comparan solo si cuentan los mismos hechos, época, lugar y clase de muerte. Las de "
                    + "distinto alcance van una junto a otra y nunca se suman, se promedian ni se dividen.")
        case .r2:
            say(
                en: "A list of victims outweighs a total. Where there is one, low is at least the number of different "
                    + "confirmed names.",
                es: "Una lista de víctimas pesa más que un total. Donde la hay, el mínimo es al menos el número de "
                    + "nombres distintos confirmados.")
        case .r3:
            say(
                en: "A claim keeps its value or range, its date, its scope, its exact words and the path by which it "
                    + "came. What the words leave open stays open: 'at least 20' has no upper limit.",
                es: "Una afirmación conserva su valor o rango, su fecha, su alcance, sus palabras exactas y el camino "
                    + "por el que llegó. Lo que las palabras dejan abierto queda abierto: «al menos 20» no tiene "
                    + "límite "
                    + "superior.")
        case .r4:
            say(
                en: "Documents that cite another, or share its text, hang under it. Each tree has one vote, carried by "
                    + "its root.",
                es:
                    "Los documentos que citan a otro o comparten su texto cuelgan de él. Cada árbol tiene un voto, "
                    + "el de "
                    + "su raíz.")
        case .r5:
            say(
                en: "Low is the smallest value from a root with direct access, such as a morgue, a prosecutor, a "
                    + "hospital or a list of the families, or the number of confirmed names if that is larger. A value "
                    + "from a single root is provisional.",
                es: "El mínimo es el menor valor de una raíz con acceso directo, como una morgue, una fiscalía, un "
                    + "hospital o una lista de familiares, o el número de nombres confirmados si es mayor. El valor de "
                    + "una sola raíz es provisional.")
        case .r6:
            say(
                en:
                    "High is the largest value from a root that can be identified. Claims that name no source are "
                    + "listed "
                    + "but do not set it.",
                es:
                    "El máximo es el mayor valor de una raíz identificable. Las afirmaciones sin fuente se listan, "
                    + "pero "
                    + "no lo fijan.")
        case .r7:
            say(
                en: "Best comes from the most specific and latest root with direct access: a list of victims before a "
                    + "prosecutor or commission, then hospital or morgue, police, press, social media. A tie goes to "
                    + "the lower value; best is never a mean or a median.",
                es:
                    "El mejor valor es el de la raíz más específica y reciente con acceso directo: una lista de "
                    + "víctimas "
                    + "antes que una fiscalía o comisión, y luego hospital o morgue, policía, prensa, redes "
                    + "sociales. En "
                    + "caso de empate vale el menor; nunca es una media ni una mediana.")
        case .r8:
            say(
                en: "Vague words such as 'dozens' become numbers by one fixed table. The words themselves are kept "
                    + "beside the number.",
                es:
                    "Las palabras vagas, como «decenas», se vuelven números según una tabla fija. Las palabras "
                    + "mismas se "
                    + "conservan junto al número.")
        case .r9:
            say(
                en:
                    "What a party says of the losses on the other side cannot set the best value. It is listed "
                    + "with the "
                    + "other claims.",
                es:
                    "Lo que una parte dice de las bajas de la otra no puede fijar el mejor valor. Se lista con las "
                    + "demás "
                    + "afirmaciones.")
        case .r10:
            say(
                en: "Totals add low, best and high over events, each for itself. The result is an envelope, not a "
                    + "confidence interval.",
                es: "Los totales suman por separado los mínimos, los mejores valores y los máximos de los hechos. El "
                    + "resultado es una envolvente, no un intervalo de confianza.")
        case .r11:
            say(
                en: "Every change is kept with its reason. Nothing is overwritten.",
                es: "Cada cambio se guarda con su motivo. Nada se sobrescribe.")
        }
    }

    /// A few words beside a figure.
    func inShort(_ rule: RuleCode) -> String {
        switch rule {
        case .r1: say(en: "same scope only", es: "solo un mismo alcance")
        case .r2: say(en: "a list of victims outweighs a total", es: "una lista de víctimas pesa más que un total")
        case .r3: say(en: "the words as they stand", es: "las palabras tal como están")
        case .r4: say(en: "one root, one vote", es: "una raíz, un voto")
        case .r5: say(en: "smallest value with direct access", es: "menor valor con acceso directo")
        case .r6: say(en: "largest value of an identified root", es: "mayor valor de una raíz identificada")
        case .r7:
            say(en: "most specific and latest root", es: "raíz más específica y reciente")
        case .r8: say(en: "fixed table for vague words", es: "tabla fija para palabras vagas")
        case .r9: say(en: "not on a party's word about the other", es: "no por lo que una parte dice de la otra")
        case .r10: say(en: "sum over events, no confidence interval", es: "suma de hechos, sin intervalo de confianza")
        case .r11: say(en: "changed, with its reason", es: "cambiada, con su motivo")
        }
    }
}
