import Evidence

/// How dates are written: as precise as they are known.
extension Wording {
    /// "29 June 2015", "June 2015", "2015"; "29 de junio de 2015".
    func date(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let name = say(en: Self.englishMonths[month - 1], es: Self.spanishMonths[month - 1])
        let join = say(en: " ", es: " de ")
        return (date.day.map { "\($0)\(join)" } ?? "") + name + join + String(date.year)
    }

    /// A time in UTC, "2026-11-21T03:04:05Z", as "21 November 2026, 03:04 UTC"; as it is when it is written otherwise.
    func time(_ utc: String) -> String {
        guard let day = PartialDate(iso: utc), day.day != nil else { return utc }
        let clock = utc.split(separator: "T", maxSplits: 1).dropFirst().first ?? ""
        guard clock.hasSuffix("Z"), clock.utf8.count >= 6 else { return date(day) }
        return "\(date(day)), \(clock.prefix(5)) UTC"
    }

    /// "2010 to 2014", "from 2010", "until 2014", "12 September 2013".
    func period(_ period: Period) -> String? {
        switch (period.from, period.to) {
        case (nil, nil): nil
        case (let from?, nil): say(en: "from \(date(from))", es: "desde \(date(from))")
        case (nil, let to?): say(en: "until \(date(to))", es: "hasta \(date(to))")
        case (let from?, let to?):
            from == to
                ? date(from) : say(en: "\(date(from)) to \(date(to))", es: "de \(date(from)) a \(date(to))")
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let spanishMonths = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
    ]
}
