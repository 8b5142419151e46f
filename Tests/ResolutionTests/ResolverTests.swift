import Evidence
import Language
import Testing

@testable import Resolution

@Suite struct ResolverTests {
    static let papers = [
        ScopeTests.press, ScopeTests.commission, PartTests.sum, PartTests.list,
        Paper("brisa-2.txt", publisher: "Brisa", [Say(27, by: [.outlet("Diario Austral")]), Say(low: 20)]),
        Paper("nota.txt", [Say(20, by: [.nobody]), Say(5, in: "2015-06-29"), Say(300, at: ["El Salvador"])]),
        Paper("otra.txt", published: "2016-08", [Say(90, by: [.lawyer], stance: .denied), Say(1e12, .money, .other)]),
        Paper("sin-fecha.txt", publisher: "Costa", [Say(5, in: "2015-06-29"), Say(11, .noCriminalRecord)]),
    ]

    @Test func `an empty case gives an empty record`() {
        let record = ResolvedRecord.of([Paper]())
        #expect(record.title == "Bahía Clara")
        #expect(record.documents.isEmpty && record.trees.isEmpty && record.figures.isEmpty)
        #expect(record.operations.isEmpty && record.contrasts.isEmpty)
    }

    @Test func `documents without claims stay in the record`() {
        let record = ResolvedRecord.of([Paper("a.txt", opening: "Nothing to count.", [])])
        #expect(record.documents.map(\.name) == ["a.txt"])
        #expect(record.figures.isEmpty && record.trees.isEmpty)
    }

    @Test func `the same documents give the same record`() {
        #expect(ResolvedRecord.of(Self.papers) == ResolvedRecord.of(Self.papers))
    }

    @Test func `the order of the documents never changes the record`() {
        let expected = ResolvedRecord.of(Self.papers)
        var dice = Dice(seed: 2016)
        for _ in 1...20 { #expect(ResolvedRecord.of(Self.papers.shuffled(using: &dice)) == expected) }
    }

    @Test func `documents stand by date, then by name, and undated ones at the end`() {
        let record = ResolvedRecord.of([
            Paper("z.txt", []), Paper("b.txt", published: "2016-07-24", []),
            Paper("a.txt", published: "2016-07-24", []),
            Paper("d.txt", published: "2016-07", []), Paper("c.txt", published: "2015", []), Paper("y.txt", []),
        ])
        #expect(record.documents.map(\.name) == ["c.txt", "d.txt", "a.txt", "b.txt", "y.txt", "z.txt"])
    }

    @Test func `captures are passed on`() {
        let paper = Self.papers[0]
        let capture = Capture(
            document: paper.material.document.id, path: "a", origin: nil, by: "ana", at: "2026-11-21T03:04:05Z")
        let record = Resolver(lexicon: .bundled).resolve(
            title: "t", materials: [paper.material], captures: [capture])
        #expect(record.captures == [capture])
    }

    @Test func `a number of operations beyond any integer does not end the program`() async {
        await #expect(processExitsWith: .success) {
            _ = ResolvedRecord.of([Paper("a.txt", [Say(1e20, .operationsOrCases, .events)])])
        }
    }
}
