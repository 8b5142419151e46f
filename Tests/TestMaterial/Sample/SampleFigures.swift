import Evidence

/// The reconciled figures of the sample record.
public enum SampleFigures {
    static let press = Scope.wholeCase(part: "press review, 2010-2014")
    static let commission = Scope.wholeCase(part: "five operations, 2011-2014")
    static let paper = Speaker(name: "El Faro del Sur", kind: .outlet)
    static let minister = Speaker(name: "la viceministra Amparo Lizárraga", kind: .office)
    static let lawyer = Speaker(name: "el abogado Braulio Ocampo", kind: .person)
    static let relative = Speaker(name: "Jacinta Poma", kind: .person)
    static let ombudsman = Speaker(name: "its ombudsman", kind: .office)

    static func exactly(_ number: Double, _ category: Category, _ counted: Counted = .suspects) -> Figure {
        Figure(category: category, counted: counted, low: number, high: number)
    }

    static let pressDead = SampleSources.lighthouse.support(
        "dead",
        Figure(
            category: .killed, counted: .suspects, low: 23, high: 23, actor: .police,
            period: Period(from: PartialDate(year: 2010), to: PartialDate(year: 2014))),
        root: "root-1", rule: "noun-group")
    static let courierDead = SampleSources.courier.support(
        "dead", exactly(23, .killed), root: "root-1", by: [paper], stance: .reported)
    static let pressOfficers = SampleSources.lighthouse.support(
        "officers", exactly(74, .investigated, .police), root: "root-1", rule: "noun-group")
    static let courierOfficers = SampleSources.courier.support(
        "officers", Figure(category: .investigated, counted: .police, low: 72, high: 80, approximate: true),
        root: "root-1", by: [paper], stance: .reported, rule: "noun-group")
    static let pressOperations = SampleSources.lighthouse.support(
        "operations", exactly(7, .operationsOrCases, .events), root: "root-1", rule: "noun-group")
    static let agencyOperations = SampleSources.agency.support(
        "operations", exactly(5, .operationsOrCases, .events), root: "root-2", by: [minister], stance: .reported,
        rule: "noun-group")
    static let agencyDead = SampleSources.agency.support(
        "dead", exactly(17, .killed), root: "root-2", by: [minister], stance: .reported)
    static let reportDead = SampleSources.report.support("dead", exactly(17, .killed), root: "root-2")
    static let lawyerNone = SampleSources.denial.support(
        "none", exactly(0, .killed), root: "root-3", by: [lawyer], stance: .denied, rule: "negated-noun")
    static let agencyNoRecord = SampleSources.agency.support(
        "norecord", exactly(9, .noCriminalRecord), root: "root-2", by: [minister], stance: .reported,
        rule: "part-of-whole")
    static let reportNoRecord = SampleSources.report.support(
        "norecord", exactly(9, .noCriminalRecord), root: "root-2", rule: "part-of-whole")
    static let agencyOfficers = SampleSources.agency.support(
        "officers", Figure(category: .investigated, counted: .police, low: 8, high: nil), root: "root-2",
        rule: "noun-group")
    static let reportOfficers = SampleSources.report.support(
        "officers", Figure(category: .investigated, counted: .police, low: 8, high: nil), root: "root-2",
        rule: "noun-group")
    static let reportFour = SampleSources.report.support(
        "four",
        Figure(
            category: .killed, counted: .suspects, low: 4, high: 4,
            period: PartialDate(year: 2013, month: 9, day: 12).map { Period(on: $0) }, places: ["Quebrada Honda"]),
        root: "root-2")
    static let relativeFive = SampleSources.relatives.support(
        "five", exactly(5, .killed, .civilians), root: "root-4", by: [relative], stance: .reported, rule: "active-verb")
    public static let leafletThree = SampleSources.leaflet.support(
        "three",
        Figure(category: .killed, counted: .other, low: 3, high: 3, places: ["Puerto Alba"]), root: "root-5",
        rule: "noun-group")
    static let money = SampleSources.lighthouse.support(
        "money", Figure(category: .money, counted: .other, low: 45_000, high: 45_000, unit: "florines"), root: "root-1",
        rule: "amount")
    static let abroad = SampleSources.courier.support(
        "abroad", Figure(category: .killed, counted: .civilians, low: nil, high: 3_000), root: "root-6",
        by: [ombudsman, Speaker(name: "The Harbour Courier", kind: .outlet)], stance: .alleged)
    static let wounded = SampleSources.courier.support(
        "wounded", Figure(category: .injured, counted: .civilians, low: 1_200, high: nil), root: "root-6",
        by: [ombudsman], stance: .alleged)

    static func figure(
        _ id: String, _ scope: Scope, _ reason: String, low: Double?, best: Double?, high: Double?,
        approximate: Bool = false, _ status: ReconciledFigure.Status, rule: String,
        deciding: [ReconciledFigure.Support], _ supports: [ReconciledFigure.Support]
    ) -> ReconciledFigure {
        let first = supports[0].claim.figure
        return ReconciledFigure(
            id: id, category: first.category, counted: first.counted, unit: first.unit, scope: scope,
            scopeReason: .stated(reason), low: low, best: best, high: high, approximate: approximate, status: status, rule: rule,
            deciding: deciding.map(\.claim.id), supports: supports)
    }

    /// All figures, in the order of a record.
    public static let all = [
        figure(
            "0a0000000001", .operation("operation-1"), "names the place and the day of the operation", low: 4, best: 4,
            high: 5, .contested, rule: "R7 latest root with direct access", deciding: [reportFour, relativeFive],
            [reportFour, relativeFive]),
        figure(
            "0a0000000002", .operation("operation-2"), "names a place of its own", low: 3, best: 3, high: 3,
            .singleSource, rule: "R7 only root", deciding: [leafletThree], [leafletThree]),
        figure(
            "0a0000000003", press, "root counts a case of its own", low: 23, best: 23, high: 23, .singleSource,
            rule: "R7 only root", deciding: [pressDead], [pressDead, courierDead]),
        figure(
            "0a0000000004", press, "root counts a case of its own", low: 72, best: 74, high: 80, .contested,
            rule: "R7 most specific claim of the root", deciding: [pressOfficers, courierOfficers],
            [pressOfficers, courierOfficers]),
        figure(
            "0a0000000005", press, "root counts a case of its own", low: 45_000, best: 45_000, high: 45_000,
            .singleSource, rule: "R7 only root", deciding: [money], [money]),
        figure(
            "0a0000000006", commission, "root examined five operations", low: 17, best: 17, high: 17, .contested,
            rule: "R7 root with direct access", deciding: [reportDead], [reportDead, agencyDead, lawyerNone]),
        figure(
            "0a0000000007", commission, "root examined five operations", low: 9, best: 9, high: 9, .singleSource,
            rule: "R7 root with direct access", deciding: [reportNoRecord], [reportNoRecord, agencyNoRecord]),
        figure(
            "0a0000000008", commission, "root examined five operations", low: 8, best: 8, high: nil, .singleSource,
            rule: "R7 root with direct access", deciding: [reportOfficers], [reportOfficers, agencyOfficers]),
        figure(
            "0a0000000009", .context("Kestria"), "names another country: Kestria", low: nil, best: nil, high: 3_000,
            .unresolved, rule: "R7 no root with direct access", deciding: [abroad], [abroad]),
        figure(
            "0a000000000a", .context("Kestria"), "names another country: Kestria", low: 1_200, best: nil, high: nil,
            .unresolved, rule: "R7 no root with direct access", deciding: [wounded], [wounded]),
    ]
}
