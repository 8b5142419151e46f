import Evidence

/// A date as it is written, before the year that it leaves out is known: "June 29", "mayo de 2015", "2012".
struct DateParts: Hashable, Sendable {
    let tokens: Range<Int>
    var year: Int?
    var month: Int?
    var day: Int?

    /// The date when everything is stated; `nil` without a year.
    var stated: PartialDate? { year.flatMap { PartialDate(year: $0, month: month, day: day) } }

    /// The date with the latest year in which it is not after a reference; without a reference, only when it is stated.
    func latest(until reference: PartialDate?, strictly: Bool = false) -> PartialDate? {
        if let stated { return stated }
        guard let reference, let month else { return nil }
        let limit = (reference.month ?? 12, day == nil ? 31 : reference.day ?? 31)
        let mine = (month, day ?? 31)
        let isBefore = strictly && day == nil ? month < limit.0 : mine <= limit
        return PartialDate(year: isBefore ? reference.year : reference.year - 1, month: month, day: day)
    }
}
