import Evidence

/// The questions on which the sample's sources do not agree.
public enum SampleContrasts {
    private typealias Figures = SampleFigures

    private static let pressPeriod = SampleSources.lighthouse.support(
        "period", Figures.exactly(7, .operationsOrCases, .events), root: "root-1", rule: "period")
    private static let agencyPeriod = SampleSources.agency.support(
        "period", Figures.exactly(5, .operationsOrCases, .events), root: "root-2", by: [Figures.minister],
        stance: .reported, rule: "period")

    public static let all = [
        Contrast(
            question: .howManyKilled,
            answers: [
                .init(value: "23", supports: [Figures.pressDead, Figures.courierDead], scopes: [Figures.press]),
                .init(value: "17", supports: [Figures.reportDead, Figures.agencyDead], scopes: [Figures.commission]),
                .init(value: "0", supports: [Figures.lawyerNone], scopes: [Figures.commission]),
            ]),
        Contrast(
            question: .howManyOfficers,
            answers: [
                .init(value: "74", supports: [Figures.pressOfficers], scopes: [Figures.press]),
                .init(value: "≈ 72–80", supports: [Figures.courierOfficers], scopes: [Figures.press]),
                .init(
                    value: "≥ 8", supports: [Figures.reportOfficers, Figures.agencyOfficers],
                    scopes: [Figures.commission]),
            ]),
        Contrast(
            question: .howManyOperations,
            answers: [
                .init(value: "7", supports: [Figures.pressOperations], scopes: [Figures.press]),
                .init(value: "5", supports: [Figures.agencyOperations], scopes: [Figures.commission]),
            ]),
        Contrast(
            question: .whichPeriod,
            answers: [
                .init(value: "2010–2014", supports: [pressPeriod], scopes: [Figures.press]),
                .init(value: "2011–2014", supports: [agencyPeriod], scopes: [Figures.commission]),
            ]),
    ]
}
