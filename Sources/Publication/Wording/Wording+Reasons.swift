import Evidence

extension Wording {
    /// Why a figure has its scope.
    func explanation(of reason: ScopeReason) -> String {
        switch reason {
        case .otherCountry(let place):
            say(en: "names another country: \(place)", es: "nombra otro país: \(place)")
        case .rate: say(en: "a rate, not a count", es: "una tasa, no un recuento")
        case .oneDay(let day): say(en: "happened on one day: \(date(day))", es: "ocurrió en un solo día: \(date(day))")
        case .wholeCase:
            say(
                en: "counts more than one operation, or does not say which",
                es: "cuenta más de un operativo, o no dice cuál")
        case .countOfRoot:
            say(
                en: "as this root counts the case; other roots count another period or other operations",
                es: "como esta raíz cuenta el caso; otras raíces cuentan otro periodo u otros operativos")
        case .partOf(let total):
            say(en: "a part of the \(total) named beside it", es: "una parte de los \(total) que se nombran al lado")
        case .listWithoutTotal:
            say(
                en: "one of the parts that the text lists without a total",
                es: "una de las partes que el texto enumera sin dar un total")
        case .stated(let reason): reason
        }
    }

    /// How the best value was chosen.
    func explanation(of rule: SelectionRule) -> String {
        switch rule {
        case .onlyRoot: say(en: "The only root.", es: "La única raíz.")
        case .nearestRoot:
            say(en: "The nearest root with direct access.", es: "La raíz más cercana con acceso directo.")
        case .mostSpecificRoot:
            say(
                en: "The most specific and latest root; none has direct access.",
                es: "La raíz más precisa y reciente; ninguna tiene acceso directo.")
        case .noSource:
            say(
                en: "No claim comes from a source that can be identified.",
                es: "Ninguna afirmación viene de una fuente identificable.")
        }
    }
}
