import Evidence
import Extraction
import Foundation
import Intake
import Language
import Testing

@testable import Resolution

/// The bundled example through intake, extraction and resolution: what its README says must come out.
@Suite struct PeruExampleTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/peru-2016/sources").path(percentEncoded: false)

    /// Read once for all tests.
    static let record = Task {
        var materials: [Material] = []
        let extractor = Extractor(lexicon: .bundled)
        for file in SourceList.expand(paths: [folder]).files {
            let document = try await Intake().read(path: file).document
            materials.append(Material(document: document, extract: extractor.extract(document)))
        }
        return ResolvedRecord.of(materials)
    }

    static func killed(_ number: Double) async throws -> ReconciledFigure? {
        try await record.value.whole(.killed).first { $0.best == number && $0.counted != .police }
    }

    @Test func `all eleven documents are read`() async throws {
        #expect(try await Self.record.value.documents.count == 11)
    }

    @Test func `the 27 of the press and the 20 of the commission are two scopes`() async throws {
        let press = try #require(await Self.killed(27))
        let commission = try #require(await Self.killed(20))
        #expect(press.scope != commission.scope)
        #expect(press.part?.contains("La República") == true && press.part?.contains("2011–2015") == true)
        #expect(commission.part?.contains("6 op.") == true)
        #expect(!press.supports.contains { $0.claim.figure.low == 20 && $0.claim.figure.high == 20 })
        #expect(!commission.supports.contains { $0.claim.figure.low == 27 })
    }

    @Test func `the eleven without a record belong to the twenty`() async throws {
        let record = try await Self.record.value
        let commission = try #require(await Self.killed(20))
        let without = record.figures.filter { $0.category == .noCriminalRecord }
        #expect(without.contains { $0.scope == commission.scope && $0.supports.count == 4 })
        // The investigators of another paper say so too, and no document ties them to the commission.
        #expect(without.allSatisfy { $0.best == 11 })
    }

    @Test func `El Salvador and Colombia are context`() async throws {
        let record = try await Self.record.value
        for (number, place) in [(300.0, "El Salvador"), (3000, "Colombia")] {
            let figures = record.figures.filter { $0.stated.contains(number) }
            #expect(!figures.isEmpty)
            #expect(figures.allSatisfy { $0.scope == .context(place) })
        }
    }

    @Test func `two press copies do not corroborate the press`() async throws {
        let record = try await Self.record.value
        let press = try #require(record.trees.first { $0.root == "La República" })
        let names = press.members.compactMap { member in record.documents.first { $0.id == member.document }?.name }
        #expect(names.contains("02-prensa-latina.txt") && names.contains("03-la-gazzetta-df.txt"))
        #expect(try #require(await Self.killed(27)).status == .singleSource)
    }

    @Test func `the five men of Lima are an operation of one day`() async throws {
        let record = try await Self.record.value
        let five = record.figures.first { $0.stated == [5] && $0.category == .killed }
        #expect(five?.scope == .operation("operation-1"))
        #expect(record.operations.first?.date?.from?.iso == "2015-06-29")
    }

    @Test func `only the day in Lima is an operation`() async throws {
        #expect(try await Self.record.value.operations.count == 1)
    }

    @Test func `the press counts stand on one root`() async throws {
        let record = try await Self.record.value
        for name in ["02-prensa-latina.txt", "03-la-gazzetta-df.txt", "04-vice-news.txt", "05-insight-crime.html"] {
            let document = try #require(record.documents.first { $0.name == name })
            let roots = record.figures.flatMap(\.supports).filter {
                $0.claim.quote.locator.document == document.id && $0.claim.figure.low == 27
            }.map(\.root)
            let press = record.trees.first { $0.root == "La República" }?.id
            #expect(!roots.isEmpty && roots.allSatisfy { $0 == press }, "\(name)")
        }
    }
}
