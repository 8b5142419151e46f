import Evidence

/// An invented case as resolution leaves it, with everything that a report must show: conflicts within one scope and
/// between scopes, a denial, context from another country, pages, and documents without date or publisher.
public enum SampleRecord {
    public static let record = ResolvedRecord(
        title: "Operativos de la unidad Centella", documents: SampleSources.all.map(\.document), captures: captures,
        trees: trees, operations: operations, figures: SampleFigures.all, contrasts: SampleContrasts.all)

    /// The sample with another title, other documents, trees, figures or contrasts.
    public static func changed(
        title: String? = nil, documents: [Document]? = nil, trees: [SourceTree]? = nil,
        figures: [ReconciledFigure]? = nil, contrasts: [Contrast]? = nil
    ) -> ResolvedRecord {
        ResolvedRecord(
            title: title ?? record.title, documents: documents ?? record.documents, captures: record.captures,
            trees: trees ?? record.trees, operations: record.operations, figures: figures ?? record.figures,
            contrasts: contrasts ?? record.contrasts)
    }

    private static let captures = SampleSources.all.map { source in
        Capture(
            document: source.document.id, path: "/home/someone/sources/\(source.document.name)",
            origin: source.document.origin, by: "A. Reyes", at: "2026-11-20T18:05:09Z")
    }

    private static let operations = [
        Operation(
            id: "operation-1", date: PartialDate(year: 2013, month: 9, day: 12).map { Period(on: $0) },
            places: ["Quebrada Honda"],
            claims: [SampleFigures.reportFour.claim.id, SampleFigures.relativeFive.claim.id], main: true),
        Operation(
            id: "operation-2", date: nil, places: ["Puerto Alba"], claims: [SampleFigures.leafletThree.claim.id],
            main: false),
    ]

    private static func own(_ source: SampleSource) -> SourceTree.Member {
        .init(document: source.document.id, tie: .root, evidence: nil)
    }

    private static let trees = [
        SourceTree(
            id: "root-1", root: "El Faro del Sur", kind: .outlet,
            members: [
                own(SampleSources.lighthouse),
                .init(
                    document: SampleSources.courier.document.id, tie: .citation,
                    evidence: SampleSources.courier.quote("citation")),
            ]),
        SourceTree(
            id: "root-2", root: "Review Commission", kind: .organisation,
            members: [
                own(SampleSources.report),
                .init(
                    document: SampleSources.agency.document.id, tie: .sharedText,
                    evidence: SampleSources.agency.quote("norecord")),
            ]),
        SourceTree(
            id: "root-3", root: "el abogado Braulio Ocampo", kind: .person, members: [own(SampleSources.denial)]),
        SourceTree(id: "root-4", root: "Jacinta Poma", kind: .person, members: [own(SampleSources.relatives)]),
        SourceTree(id: "root-5", root: "hoja-suelta.txt", kind: .document, members: [own(SampleSources.leaflet)]),
        SourceTree(
            id: "root-6", root: "its ombudsman", kind: .office,
            members: [.init(document: SampleSources.courier.document.id, tie: .citation, evidence: nil)]),
    ]
}
