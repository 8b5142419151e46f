import Evidence
import Testing

@testable import Resolution

@Suite struct ContrastTests {
    @Test func `answers of two scopes stand side by side, each with its scope`() throws {
        let record = ResolvedRecord.of([ScopeTests.press, ScopeTests.commission])
        let contrast = try #require(record.contrast(.howManyKilled))
        #expect(Set(contrast.answers.map(\.value)) == ["27", "20"])
        #expect(Set(contrast.answers.flatMap(\.scopes)).count == 2)
        let periods = try #require(record.contrast(.whichPeriod))
        #expect(Set(periods.answers.map(\.value)) == ["2011–2015", "2012–"])
    }

    @Test func `bounds and approximations are written as they are`() throws {
        let record = ResolvedRecord.of([
            Paper(
                "a.txt", publisher: "Austral",
                [Say(27), Say(low: 20), Say(high: 30), Say(low: 90, high: 100, approximate: true), Say(1e12)])
        ])
        let contrast = try #require(record.contrast(.howManyKilled))
        #expect(Set(contrast.answers.map(\.value)) == ["27", "≥ 20", "≤ 30", "≈ 90–100", "1000000000000"])
    }

    @Test func `a question with one answer is no contrast`() {
        let record = ResolvedRecord.of([Paper("a.txt", [Say(27)]), Paper("b.txt", [Say(27)])])
        #expect(record.contrasts.isEmpty)
    }

    @Test func `context and single operations answer no question of the case`() {
        let record = ResolvedRecord.of([
            Paper("a.txt", [Say(27), Say(5, in: "2015-06-29")]), Paper("b.txt", [Say(27)]),
            Paper("c.txt", [Say(27)]), Paper("d.txt", [Say(300, at: ["El Salvador"])]),
        ])
        #expect(record.contrasts.isEmpty)
    }

    @Test func `every answer has its claims`() {
        let record = ResolvedRecord.of([ScopeTests.press, ScopeTests.commission])
        #expect(record.contrasts.flatMap(\.answers).allSatisfy { !$0.supports.isEmpty && !$0.scopes.isEmpty })
    }

    @Test func `the answer of more roots comes first, however often the other is copied`() throws {
        let copies = (1...6).map {
            Paper("copy\($0).txt", publisher: "Copy\($0)", [Say(27, by: [.outlet("Austral")])])
        }
        let record = ResolvedRecord.of(
            copies + [Paper("b.txt", publisher: "Brisa", [Say(20)]), Paper("c.txt", publisher: "Costa", [Say(20)])])
        #expect(try #require(record.contrast(.howManyKilled)).answers.map(\.value) == ["20", "27"])
    }

    @Test func `a denial is no answer`() {
        let record = ResolvedRecord.of([
            Paper("a.txt", publisher: "Austral", [Say(20)]),
            Paper("b.txt", publisher: "Brisa", [Say(27, by: [.lawyer], stance: .denied)]),
        ])
        #expect(record.contrast(.howManyKilled) == nil)
    }
}
