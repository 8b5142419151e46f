import Testing

@Suite struct SearchTests {
    @Test(arguments: [
        ("policia", "austral.txt"), ("ENFRENTAMIENTO", "austral.txt"), ("record", "harbour.txt"),
        ("officer", "river.html"), ("\"criminal record\"", "harbour.txt"), ("suspects NEAR river", "river.html"),
    ])
    func `words are found in both languages, whatever their case, accents and endings`(
        query: String, name: String
    ) async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("search", "bahia.cotejo", query)
        #expect(run.code == 0)
        #expect(run.lines.contains("    \(name)"))
    }

    @Test func `JSON holds the words where they stand`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let hits = try await desk.cotejo("search", "bahia.cotejo", "dead OR muerte", "--json").objects()
        #expect(Set(hits.compactMap { $0["name"] as? String }).isSuperset(of: ["austral.txt", "harbour.txt"]))
        #expect(hits.allSatisfy { $0["snippet"] is [String: Any] && $0["hits"] is [Any] })
        let limited = try await desk.cotejo("search", "bahia.cotejo", "dead OR muerte", "--json", "--limit", "1")
        #expect(limited.lines.count == 1)
    }

    @Test func `nothing found is said, and is no failure`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("search", "bahia.cotejo", "submarine")
        #expect(run.code == 0 && run.output == "Nothing found for 'submarine'.\n")
        #expect(try await desk.cotejo("search", "bahia.cotejo", "submarine", "--json").output.isEmpty)
    }

    @Test(arguments: ["\"", "", "OR", "NEAR/x", "*", "(", "-police", "a NEAR", "'; DROP TABLE claim; --"])
    func `any query is answered or refused with a sentence`(query: String) async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("search", "bahia.cotejo", "--", query)
        #expect([0, 65].contains(run.code))
        if run.code == 65 {
            #expect(run.complaints.count == 1 && run.complaint.hasPrefix("Could not read the search '"))
        }
        #expect(try await desk.cotejo("verify", "bahia.cotejo").code == 0)
    }
}
