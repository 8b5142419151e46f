import Evidence

/// What analysis finds in the sample record; the tests of analysis hold it to that.
public enum SampleFindings {
    private static func claims(_ supports: ReconciledFigure.Support...) -> [String] { supports.map(\.claim.id) }

    private static let killed = claims(
        SampleFigures.reportFour, SampleFigures.relativeFive, SampleFigures.leafletThree, SampleFigures.pressDead,
        SampleFigures.courierDead, SampleFigures.reportDead, SampleFigures.agencyDead, SampleFigures.lawyerNone)

    public static let all = [
        Finding(
            id: "documents-without-date", n: 2,
            documents: [SampleSources.leaflet.document.id, SampleSources.relatives.document.id]),
        Finding(id: "documents-without-publisher", n: 1, documents: [SampleSources.leaflet.document.id]),
        Finding(id: "operations-without-date", n: 1, claims: claims(SampleFigures.leafletThree)),
        Finding(id: "names-of-the-dead-not-recorded", n: 4, claims: killed),
        Finding(id: "injured-police-not-recorded", n: 4, claims: killed),
        Finding(id: "arrested-not-recorded", n: 4, claims: killed),
        Finding(
            id: "figures-on-one-root", n: 6,
            claims: claims(
                SampleFigures.leafletThree, SampleFigures.pressDead, SampleFigures.courierDead,
                SampleFigures.pressOfficers, SampleFigures.courierOfficers, SampleFigures.money,
                SampleFigures.reportNoRecord, SampleFigures.agencyNoRecord, SampleFigures.reportOfficers,
                SampleFigures.agencyOfficers)),
        Finding(
            id: "figures-without-named-speaker", n: 3,
            claims: claims(
                SampleFigures.leafletThree, SampleFigures.money, SampleFigures.reportOfficers,
                SampleFigures.agencyOfficers)),
        Finding(
            id: "contested-figures", n: 3,
            claims: claims(
                SampleFigures.reportFour, SampleFigures.relativeFive, SampleFigures.pressOfficers,
                SampleFigures.courierOfficers, SampleFigures.reportDead, SampleFigures.agencyDead,
                SampleFigures.lawyerNone)),
        Finding(
            id: "part-of-whole:\(SampleFigures.reportNoRecord.claim.id):\(SampleFigures.reportDead.claim.id)",
            estimate: 9.0 / 17, low: 0.27811830033, high: 0.77016731273, n: 17,
            claims: claims(SampleFigures.reportNoRecord, SampleFigures.reportDead)),
    ]
}
