import Foundation
import TestMaterial
import Testing

@Suite struct EvaluateTests {
    static let english = """
        ---
        title: "Raid in Puerto Sereno"
        language: en
        ---
        Police killed 27 suspects in Puerto Sereno, the ministry said.

        The agents arrested nine men on Monday.
        """
    static let spanish = """
        ---
        title: "Operativo en Bahía Clara"
        language: es
        ---
        La policía mató a 12 presuntos delincuentes en Bahía Clara, según el ministerio.
        """

    /// Gold in which the English text says 27 dead and ten arrested, and the Spanish one 12 dead.
    static let gold = """
        {"id":"en-01","figures":[{"quote":"27 suspects","start":14,"end":25,"category":"killed","group":"suspects",\
        "low":27,"high":27,"speaker":"the ministry","stance":"reported"},\
        {"quote":"nine men","start":84,"end":92,"category":"arrested","group":"civilians","low":10,"high":10,\
        "speaker":null,"stance":"asserted"}]}
        {"id":"es-01","figures":[{"quote":"12 presuntos delincuentes","start":18,"end":43,"category":"killed",\
        "group":"suspects","low":12,"high":12,"speaker":"el ministerio","stance":"reported"}],"events":null}

        """

    static func desk() throws -> Desk {
        let desk = try Desk()
        try desk.write("gold/texts/en-01.txt", english)
        try desk.write("gold/texts/es-01.txt", spanish)
        try desk.write("gold/gold.jsonl", gold)
        return desk
    }

    @Test func `the table has every language, and the miss its text`() async throws {
        let desk = try Self.desk()
        let run = try await desk.cotejo("evaluate", "gold")
        #expect(run.code == 0 && run.complaint.isEmpty)
        #expect(try Snapshot("evaluate.txt").difference(from: run.output) == nil)
    }

    @Test func `the folder Evaluation is the one that is meant`() async throws {
        let desk = try Desk()
        try desk.write("Evaluation/texts/en-01.txt", Self.english)
        try desk.write("Evaluation/gold.jsonl", String(Self.gold.split(separator: "\n")[0]))
        let run = try await desk.cotejo("evaluate", "--worst", "0")
        #expect(run.code == 0)
        #expect(run.lines.first?.hasPrefix("'Evaluation': ") == true)
        #expect(!run.output.contains("worst") && !run.output.contains("\nall, "))
    }

    @Test func `a language leaves the others out`() async throws {
        let desk = try Self.desk()
        let run = try await desk.cotejo("evaluate", "gold", "--language", "es")
        #expect(run.code == 0)
        #expect(run.output.contains("es, 1 text\n") && !run.output.contains("en, 1 text"))
    }

    @Test func `one measure is shown with its misses only`() async throws {
        let desk = try Self.desk()
        let run = try await desk.cotejo("evaluate", "gold", "--measure", "speakers", "--language", "en")
        #expect(run.code == 0)
        #expect(
            run.lines.dropFirst() == [
                "en, 1 text", "measure   P      R      F1     interval        n",
                "speakers  1.000  1.000  1.000  1.000 to 1.000  1",
            ])
    }

    @Test func `a number of dead that the text does not state comes before a date that was missed`() async throws {
        let desk = try Desk()
        try desk.write("gold/texts/en-01.txt", Self.english)
        try desk.write(
            "gold/gold.jsonl",
            """
            {"id":"en-01","mentions":[{"kind":"date","text":"The agents arrested","start":64,"end":83}],"figures":[\
            {"quote":"27 suspects","start":14,"end":25,"category":"injured","group":"suspects","low":27,"high":27}]}
            """)
        let run = try await desk.cotejo("evaluate", "gold", "--json", "--worst", "99")
        let misses = try #require(try run.objects().first?["misses"] as? [[String: Any]])
        #expect((misses.first?["read"] as? String)?.hasPrefix("27 killed, suspects ") == true)
        #expect(misses.last?["measure"] as? String == "mentions")
        #expect(misses.contains { $0["kind"] as? String == "missed" && $0["start"] as? Int == 64 })
        let shown = try await desk.cotejo("evaluate", "gold", "--worst", "1")
        #expect(shown.output.contains("The worst 1 of \(misses.count) misses, most harmful first:"))
        #expect(shown.output.contains("  wrong in figures\n    gold  27 injured, suspects\n"))
    }

    @Test func `JSON has every measure and the misses`() async throws {
        let desk = try Self.desk()
        let run = try await desk.cotejo("evaluate", "gold", "--json")
        let object = try #require(try run.objects().first)
        #expect(Set(object.keys) == ["folder", "gold", "groups", "misses"])
        let groups = try #require(object["groups"] as? [[String: Any]])
        #expect(groups.compactMap { $0["name"] as? String } == ["en", "es", "all"])
        let measures = try #require(groups.last?["measures"] as? [String: [String: Any]])
        #expect(measures["figures"]?["n"] as? Int == 3)
        #expect(Set(measures["figures"]?.keys.map { $0 } ?? []) == ["precision", "recall", "f1", "low", "high", "n"])
        let miss = try #require((object["misses"] as? [[String: Any]])?.first)
        #expect(
            Set(miss.keys) == ["document", "measure", "kind", "gold", "read", "start", "end", "context"])
    }

    @Test func `a measure under its floor ends with 1 and says so`() async throws {
        let desk = try Self.desk()
        let written = try await desk.cotejo("evaluate", "gold", "--floors", "floors.json", "--raise-floors")
        #expect(written.code == 0)
        #expect(written.complaints == ["Wrote the floors to 'floors.json'. Read the difference before you keep it."])
        #expect(try await desk.cotejo("evaluate", "gold", "--floors", "floors.json").code == 0)
        let floors = try desk.text("floors.json")
        #expect(floors.contains("\"figures\" : 0.495"))
        try desk.write(
            "floors.json", floors.replacingOccurrences(of: "\"figures\" : 0.495", with: "\"figures\" : 0.51"))
        let run = try await desk.cotejo("evaluate", "gold", "--floors", "floors.json")
        #expect(run.code == 1)
        #expect(run.complaints == ["figures, en: F1 0.500 is under its floor 0.510. See --worst."])
        #expect(run.lines.count > 5, "the table is printed all the same")
        _ = try await desk.cotejo("evaluate", "gold", "--floors", "floors.json", "--raise-floors")
        #expect(try desk.text("floors.json").contains("\"figures\" : 0.51"), "floors only rise")
    }

    @Test(arguments: ["gold/gold.jsonl", "gold/texts/es-01.txt"])
    func `a changed gold is noticed, and its floors are set anew on purpose`(changed: String) async throws {
        let desk = try Self.desk()
        _ = try await desk.cotejo("evaluate", "gold", "--floors", "floors.json", "--raise-floors")
        try desk.write(changed, try desk.text(changed) + "\n")
        let run = try await desk.cotejo("evaluate", "gold", "--floors", "floors.json")
        #expect(run.code == 1)
        #expect(
            run.complaints == [
                "The gold in 'gold' is not the one that 'floors.json' was measured on. If the change is meant, write "
                    + "new floors with --raise-floors and read the difference."
            ])
        #expect(try await desk.cotejo("evaluate", "gold", "--floors", "floors.json", "--raise-floors").code == 0)
        #expect(try await desk.cotejo("evaluate", "gold", "--floors", "floors.json").code == 0)
    }

    @Test func `gold that cannot be used ends with 65 and says what to do`() async throws {
        let desk = try Self.desk()
        let missing = try await desk.cotejo("evaluate", "nothing")
        #expect(missing.code == 65)
        #expect(
            missing.complaints == [
                "There is no gold at 'nothing/gold.jsonl'. Name a folder with 'gold.jsonl' and 'texts', as "
                    + "Evaluation/README.md describes it."
            ])
        try desk.write("gold/gold.jsonl", Self.gold.replacingOccurrences(of: "\"start\":84", with: "\"start\":83"))
        let moved = try await desk.cotejo("evaluate", "gold")
        #expect(moved.code == 65)
        #expect(
            moved.complaints == [
                "'en-01': the figure 'nine men' is not at 83 to 92; there stands ' nine men'. It begins at 84.",
                "Correct the gold in 'gold/gold.jsonl': offsets count code points after the front matter.",
            ])
        try desk.write("gold/gold.jsonl", Self.gold.replacingOccurrences(of: "es-01", with: "es-02"))
        let unknown = try await desk.cotejo("evaluate", "gold")
        #expect(unknown.code == 65)
        #expect(
            unknown.complaints == [
                "'gold/gold.jsonl' has a line for 'es-02', and there is no 'gold/texts/es-02.txt'. Add the text, or take "
                    + "the line out."
            ])
        try desk.write("floors.json", "{}")
        try desk.write("gold/gold.jsonl", Self.gold)
        #expect(try await desk.cotejo("evaluate", "gold", "--floors", "floors.json").code == 65)
        #expect(try await desk.cotejo("evaluate", "gold", "--floors", "none.json").code == 65)
    }

    @Test(arguments: [
        ["--worst", "-1"], ["--measure", "luck"], ["--raise-floors"],
        ["--raise-floors", "--floors", "f", "--language", "es"],
    ])
    func `what cannot be meant ends with 64`(arguments: [String]) async throws {
        #expect(try await Self.desk().run(["evaluate", "gold"] + arguments).code == 64)
    }
}
