import Evidence
import Testing

@testable import Resolution

@Suite struct SourceTreeTests {
    static func paper(
        _ name: String, publisher: String? = nil, on published: String? = nil, citing: [String] = [], _ says: Say...
    ) -> Paper {
        Paper("\(name).txt", publisher: publisher ?? name, published: published, citations: citing, says)
    }

    @Test func `who cites an outlet hangs under it, with the words that show it`() throws {
        let copy = Self.paper("Brisa", on: "2016-08-01", Say(27, by: [.outlet("La República")]))
        let record = ResolvedRecord.of([Self.paper("a", publisher: "La República", on: "2016-07-24", Say(27)), copy])
        #expect(record.trees.map(\.root) == ["La República"])
        #expect(record.trees[0].kind == .outlet)
        #expect(record.trees[0].members.map(\.tie) == [.root, .citation])
        let evidence = try #require(record.trees[0].members[1].evidence)
        #expect(evidence.words == "La República")
        #expect(copy.material.document.text.words(at: evidence.locator.span) == "La República")
        #expect(record.only(.killed)?.status == .singleSource)
    }

    @Test(arguments: ["La Republica", "LaRepublica.pe", "Diario La República", "LA REPÚBLICA"])
    func `every spelling of an outlet is one root`(alias: String) {
        let record = ResolvedRecord.of([
            Self.paper("a", publisher: "La República", on: "2016-07-24", Say(27)),
            Self.paper("Brisa", on: "2016-08-01", Say(27, by: [.outlet(alias)])),
        ])
        #expect(record.trees.count == 1)
        #expect(record.only(.killed)?.independentSources == 1)
    }

    @Test func `eight papers that cite one are one voice`() {
        let papers = (1...8).map { Self.paper("Copy\($0)", on: "2016-08-0\($0)", Say(27, by: [.outlet("Austral")])) }
        let record = ResolvedRecord.of(papers)
        #expect(record.trees.count == 1)
        #expect(record.trees[0].members.count == 8)
        #expect(record.only(.killed)?.status == .singleSource)
    }

    @Test func `of two outlets in one attribution the outermost is what the document read`() {
        let record = ResolvedRecord.of([
            Self.paper("Brisa", Say(27, by: [.person("Luis Paz"), .outlet("Costa Oeste"), .outlet("Agencia Sur")]))
        ])
        #expect(record.trees.map(\.root) == ["Agencia Sur"])
    }

    @Test func `whoever speaks for one inquiry is one root, by office and by surname`() {
        let record = ResolvedRecord.of([
            Self.paper("Austral", Say(20, by: [.person("Rubén Valle", "Vice Interior Minister")])),
            Self.paper("Brisa", Say(20, by: [.person("Mr Valle")])),
            Self.paper("Costa", Say(20, by: [.body("comisión del Ministerio del Interior")])),
            Self.paper("Duna", Say(20, by: [Speaker(name: "informe preliminar", kind: .document)])),
        ])
        #expect(record.trees.count == 1)
        #expect(record.only(.killed)?.status == .singleSource)
    }

    @Test func `a surname that two institutions share stands for neither`() {
        let record = ResolvedRecord.of([
            Self.paper("Austral", Say(20, by: [.person("Rubén Valle", "Vice Interior Minister")])),
            Self.paper("Brisa", Say(21, by: [.person("Ana Valle", "district prosecutor")])),
            Self.paper("Costa", Say(22, by: [.person("Mr Valle")])),
        ])
        #expect(record.trees.count == 3)
    }

    @Test func `a document that shares whole sentences has no vote of its own`() throws {
        let opening = """
            En la madrugada del martes los agentes rodearon la casa de la calle Mayor, apagaron las luces del barrio y \
            dispararon desde el techo vecino durante once minutos sin dar la voz de alto.
            """
        let first = Paper("austral.txt", publisher: "Austral", published: "2016-07-24", opening: opening, [Say(27)])
        let copy = Paper("brisa.txt", publisher: "Brisa", published: "2016-07-25", opening: opening, [Say(27)])
        let record = ResolvedRecord.of([copy, first])
        #expect(record.trees.map(\.root) == ["Austral"])
        #expect(record.trees[0].members.map(\.tie) == [.root, .sharedText])
        let evidence = try #require(record.trees[0].members[1].evidence)
        #expect(evidence.words.contains("dispararon desde el techo vecino"))
        #expect(copy.material.document.text.words(at: evidence.locator.span) == evidence.words)
        #expect(record.only(.killed)?.independentSources == 1)
    }

    @Test func `papers that tell the same in other words are two roots`() {
        let record = ResolvedRecord.of([
            Paper("austral.txt", publisher: "Austral", opening: "Veintisiete hombres murieron en Lima.", [Say(27)]),
            Paper("brisa.txt", publisher: "Brisa", opening: "En Lima hay 27 hombres muertos.", [Say(27)]),
        ])
        #expect(record.trees.count == 2)
        #expect(record.only(.killed)?.status == .corroborated)
    }

    @Test func `a claim without a speaker stands where most of its document does`() {
        let mixed = Self.paper(
            "Brisa", Say(27, by: [.outlet("Austral")]), Say(96, .investigated, .police, by: [.outlet("Austral")]),
            Say(5, .operationsOrCases, .events))
        let record = ResolvedRecord.of([mixed])
        #expect(record.tree(of: mixed.claim(2))?.root == "Austral")
    }

    @Test func `without a majority a claim without a speaker stands on its publisher`() {
        let mixed = Self.paper(
            "Brisa", Say(27, by: [.outlet("Austral")]), Say(20, by: [.commission]), Say(5, .operationsOrCases, .events))
        let record = ResolvedRecord.of([mixed])
        #expect(record.tree(of: mixed.claim(2))?.root == "Brisa")
    }

    @Test func `the one outlet that a document cites is its root`() {
        let record = ResolvedRecord.of([Self.paper("Brisa", citing: ["Austral"], Say(27))])
        #expect(record.trees.map(\.root) == ["Austral"])
        let two = ResolvedRecord.of([Self.paper("Brisa", citing: ["Austral", "Costa"], Say(27))])
        #expect(two.trees.map(\.root) == ["Brisa"])
    }

    @Test func `the speaker of one rate is not the root of everything else`() {
        let paper = Self.paper(
            "Brisa", citing: ["Austral"], Say(27, .killed, .suspects), Say(96, .investigated, .police),
            Say(9.6, .rate, .other, unit: "per 100,000", by: [.body("Naciones Unidas")]))
        let record = ResolvedRecord.of([paper])
        #expect(record.tree(of: paper.claim(0))?.root.lowercased() == "austral")
    }

    @Test func `a comparison that the document draws itself is not laid to the source of its other figures`() {
        let paper = Self.paper(
            "Brisa", Say(27, by: [.outlet("Austral")]), Say(96, .investigated, .police, by: [.outlet("Austral")]),
            Say(300, at: ["El Salvador"]))
        let record = ResolvedRecord.of([
            paper, Self.paper("a", Say(1)), Self.paper("b", Say(1)), Self.paper("c", Say(1)),
        ])
        #expect(record.figure(of: paper.claim(2))?.context == "El Salvador")
        #expect(record.tree(of: paper.claim(2))?.root == "Brisa")
    }

    @Test func `local media in general are no outlet`() {
        let record = ResolvedRecord.of([Self.paper("Brisa", Say(27, by: [.outlet("local media")]))])
        #expect(record.trees.map(\.root) == ["Brisa"])
    }

    @Test func `the publisher is never put in as a speaker`() {
        let record = ResolvedRecord.of([Self.paper("Brisa", Say(27))])
        #expect(record.figures[0].supports[0].claim.attribution.isEmpty)
    }

    @Test func `a document that cites itself is its own root`() {
        for own in ["Brisa", "BRISA"] {
            let record = ResolvedRecord.of([Self.paper("Brisa", citing: [own], Say(27, by: [.outlet(own)]))])
            #expect(record.trees.map { $0.root.lowercased() } == ["brisa"])
            #expect(record.only(.killed)?.status == .singleSource)
        }
    }

    @Test func `a document without publisher, date and speaker is its own root`() {
        let record = ResolvedRecord.of([
            Paper("nota.txt", [Say(27)]), Paper("otra.txt", [Say(27)]),
        ])
        #expect(record.trees.map(\.root) == ["nota.txt", "otra.txt"])
        #expect(record.trees.map(\.kind) == [.document, .document])
    }

    @Test func `two documents that cite each other come to an end`() {
        let record = ResolvedRecord.of([
            Self.paper("Austral", on: "2016-07-24", Say(27, by: [.outlet("Brisa")])),
            Self.paper("Brisa", on: "2016-07-24", Say(27, by: [.outlet("Austral")])),
        ])
        #expect(record.figures.count == 1)
        #expect(record.figures[0].supports.count == 2)
    }

    @Test func `two documents that cite each other are not two voices`() {
        let record = ResolvedRecord.of([
            Self.paper("Austral", on: "2016-07-24", Say(27, by: [.outlet("Brisa")])),
            Self.paper("Brisa", on: "2016-07-24", Say(27, by: [.outlet("Austral")])),
        ])
        #expect(record.only(.killed)?.status != .corroborated)
    }

    @Test func `who cites a copy hangs under what the copy cites`() {
        let record = ResolvedRecord.of([
            Self.paper("Austral", on: "2016-07-24", Say(27)),
            Self.paper("Brisa", on: "2016-07-25", Say(27, by: [.outlet("Austral")])),
            Self.paper("Costa", on: "2016-07-26", Say(27, by: [.outlet("Brisa")])),
        ])
        #expect(record.trees.map(\.root) == ["Austral"])
        #expect(record.only(.killed)?.status == .singleSource)
    }

    @Test func `trees are numbered in the order of the first publication`() {
        let record = ResolvedRecord.of([
            Self.paper("Costa", on: "2016-08-01", Say(3)), Self.paper("Austral", on: "2016-07-24", Say(1)),
            Self.paper("Brisa", Say(2)),
        ])
        #expect(record.trees.map(\.id) == ["root-1", "root-2", "root-3"])
        #expect(record.trees.map(\.root) == ["Austral", "Costa", "Brisa"])
    }
}
