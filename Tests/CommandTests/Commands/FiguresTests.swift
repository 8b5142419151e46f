import Foundation
import Testing

@Suite struct FiguresTests {
    @Test func `a case gives a table that says what is contested first`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("figures", "bahia.cotejo")
        #expect(run.code == 0)
        #expect(run.lines[0].hasPrefix("Bahía Clara: 3 documents, "))
        #expect(run.lines[1].hasPrefix("CONTESTED"))
        let header = try #require(run.lines.first { $0.hasPrefix("what ") })
        #expect(
            header.split(separator: " ") == [
                "what", "counted", "low", "best", "high", "status", "roots", "claims", "scope",
            ])
        #expect(run.output.contains("\nkilled "))
    }

    @Test func `claims are listed with their words and one category can be chosen`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("figures", "bahia.cotejo", "--claims", "--category", "operations_or_cases")
        #expect(run.code == 0)
        #expect(run.output.contains("\noperations_or_cases, events: low 6, best 6, high 6"))
        #expect(run.output.contains("    6  “six operations” — Rubén Valle, in harbour.txt"))
        #expect(!run.output.contains("killed"))
    }

    @Test func `a category that nobody counts gives no figure`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("figures", "bahia.cotejo", "--category", "firearms")
        #expect(run.code == 0 && run.output.hasSuffix("No figure.\n"))
    }

    @Test func `an empty case has no figure`() async throws {
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        let run = try await desk.cotejo("figures", "bahia.cotejo")
        #expect(run.code == 0)
        #expect(run.output == "Bahía Clara: 0 documents, 0 source trees\n\nNo figure.\n")
    }

    @Test func `two cases of the same folder are the same record, whatever the order of adding`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        _ = try await desk.cotejo("new", "other.cotejo", "--title", "Bahía Clara")
        _ = try await desk.cotejo(
            "add", "other.cotejo", "sources/river.html", "sources/harbour.txt", "sources/austral.txt")
        let one = try await desk.cotejo("figures", "bahia.cotejo", "--json").output
        let other = try await desk.cotejo("figures", "other.cotejo", "--json").output
        #expect(one.replacingOccurrences(of: "bahia.cotejo", with: "other.cotejo") == other)
        #expect(one.contains("\"figures\":[{"))
    }

    @Test func `a case and a folder of the same documents give the same figures`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let made = try await desk.cotejo("figures", "bahia.cotejo", "--json").output
        let held = try await desk.cotejo("figures", "sources", "--json").output
        #expect(made.replacingOccurrences(of: "bahia.cotejo", with: "sources") == held)
    }

    @Test func `a folder without files is named in one sentence`() async throws {
        let desk = try Desk()
        try desk.makeFolder("nothing")
        let run = try await desk.cotejo("figures", "nothing")
        #expect(run.code == 65)
        #expect(
            run.complaints == [
                "Could not read 'nothing': the folder holds no file. Put .txt, .html or .pdf files into it, or name another."
            ])
    }

    @Test func `a path that is not there is named in one sentence`() async throws {
        let run = try await Desk().cotejo("figures", "nowhere")
        #expect(run.code == 65)
        #expect(run.complaints.count == 1)
    }

    @Test func `a bad file in a folder ends with 65 and the others are counted`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        try desk.write("sources/empty.txt", "")
        let run = try await desk.cotejo("figures", "sources", "--jsonl")
        #expect(run.code == 65)
        #expect(
            run.complaints == ["Could not read 'sources/empty.txt': it is empty. Fetch it again from where it came."])
        #expect(try run.objects().count == 1)
    }

    @Test func `a number of operations beyond any integer does not end the program`() async throws {
        let desk = try Desk()
        try desk.write("sources/a.txt", "There were 100000000000000000000 police operations in Lima.\n")
        #expect(try await desk.cotejo("figures", "sources").code == 0)
    }

    @Test func `the same bytes twice in a folder are one document, as in a case`() async throws {
        let desk = try Desk()
        for name in ["a.txt", "b.txt"] { try desk.write("twice/" + name, "Police killed 12 suspects in Lima.\n") }
        let record = try #require(try await desk.cotejo("figures", "twice", "--json").objects().first)
        let figures = try #require(record["figures"] as? [[String: Any]])
        #expect(figures.count == 1)
        #expect((figures.first?["claims"] as? [Any])?.count == 1)
    }

    @Test func `those without a record are no dead of their own`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("figures", "bahia.cotejo", "--category", "no_criminal_record")
        #expect(run.output.contains("no_criminal_record"))
    }
}
