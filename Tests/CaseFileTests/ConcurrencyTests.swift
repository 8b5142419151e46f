import Evidence
import Testing

@testable import CaseFile

/// Several who have one case open at once, each with its own connection, as several processes would.
@Suite struct ConcurrencyTests {
    @Test func `two who add the same documents at once double nothing`() async throws {
        let workplace = try Workplace()
        try workplace.makeCase().close()
        let samples = (0..<30).map { number in
            Sample("n\(number).txt", language: .spanish, text: "Nota \(number) sobre enfrentamientos en Bahía Clara.")
        }
        let outcomes = try await withThrowingTaskGroup(of: [AddOutcome].self) { group in
            for _ in 0..<3 {
                group.addTask {
                    let caseFile = try workplace.openCase()
                    let outcomes = try samples.map { try caseFile.add($0) }
                    try caseFile.close()
                    return outcomes
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(outcomes.filter { $0 == .added }.count == 30)
        #expect(outcomes.filter { $0 == .alreadyThere }.count == 60)
        let caseFile = try workplace.openCase()
        #expect(try caseFile.documents().count == 30)
        #expect(try caseFile.journal().count == 31)
        let report = try caseFile.verify()
        #expect(report.problems == [] && report.notes == [])
    }

    @Test func `a reader sees what a writer has committed, and sealing does not disturb it`() throws {
        let workplace = try Workplace()
        let writer = try workplace.makeCase()
        let reader = try workplace.openCase()
        _ = try writer.add(.spanish)
        #expect(try reader.documents() == [Sample.spanish.document])
        try writer.close()
        #expect(try reader.documents() == [Sample.spanish.document])
        #expect(try reader.verify().problems == [])
        #expect(try reader.verify().notes == [])
        _ = try reader.add(.english)
        try reader.close()
        #expect(try CaseFile.verify(at: workplace.casePath).problems == [])
    }

    @Test func `the last of several writers seals the case`() throws {
        let workplace = try Workplace()
        let first = try workplace.makeCase()
        let second = try workplace.openCase()
        _ = try first.add(.spanish)
        _ = try second.add(.english)
        try first.close()
        #expect(Seal.read(second.paths)?.state == .open)
        _ = try second.add(.paged)
        try second.close()
        #expect(Seal.read(second.paths)?.state == .sealed)
        let report = try CaseFile.verify(at: workplace.casePath)
        #expect(report.problems == [] && report.notes == [])
        #expect(report.counts.documents == 3)
    }
}
