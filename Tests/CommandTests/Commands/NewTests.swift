import Testing

@Suite struct NewTests {
    @Test func `a new case is empty, sound and says what to do next`() async throws {
        let desk = try Desk()
        let run = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara", "--language", "es")
        #expect(run.code == 0)
        #expect(run.output == "Made 'bahia.cotejo'. Next: cotejo add bahia.cotejo FILES\n")
        let check = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(check.code == 0)
        #expect(check.output.hasPrefix("'bahia.cotejo' is sound: 0 documents (0 bytes), 0 quotes"))
    }

    @Test func `an existing path is never overwritten`() async throws {
        let desk = try Desk()
        try desk.write("bahia.cotejo", "mine")
        try desk.makeFolder("folder.cotejo")
        for name in ["bahia.cotejo", "folder.cotejo"] {
            let run = try await desk.cotejo("new", name, "--title", "Bahía Clara")
            #expect(run.code == 65)
            #expect(
                run.complaints == [
                    "'\(name)' already exists. Choose another name, or add documents to it: cotejo add \(name) FILES"
                ])
        }
        #expect(try desk.text("bahia.cotejo") == "mine")
    }

    @Test func `a name without the ending is refused with the name to type`() async throws {
        let desk = try Desk()
        let run = try await desk.cotejo("new", "bahia", "--title", "Bahía Clara")
        #expect(run.code == 65)
        #expect(
            run.complaints == [
                "The name of a case ends in '.cotejo', and 'bahia' does not. Type: cotejo new bahia.cotejo --title "
                    + "\"Bahía Clara\""
            ])
        #expect(!desk.exists("bahia") && !desk.exists("bahia.cotejo"))
    }

    @Test func `a place that is not there is named`() async throws {
        let desk = try Desk()
        let run = try await desk.cotejo("new", "away/bahia.cotejo", "--title", "Bahía Clara")
        #expect(run.code != 0)
        #expect(run.complaints.count == 1)
        #expect(run.complaint.contains("'away"))
        #expect(!desk.exists("away"))
    }
}
