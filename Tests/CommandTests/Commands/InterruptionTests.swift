import Foundation
import Testing

@Suite struct InterruptionTests {
    @Test func `killed at any moment and started again, add loses nothing and doubles nothing`() async throws {
        let desk = try Desk()
        for (name, text) in SourceText.many(200) { try desk.write("sources/" + name, text) }
        for count in [1, 60, 150] {
            let name = "case-\(count).cotejo"
            _ = try await desk.cotejo("new", name, "--title", "Killed")
            try Program.kill(
                when: { desk.originalCount(in: name) >= count }, ["add", name, "sources"], in: desk.folder
            )
            let between = try await desk.cotejo("verify", name)
            #expect(between.code == 0, "after \(count): \(between.output)")
            #expect(!between.output.contains("200 documents"), "it was killed in time")
            let again = try await desk.cotejo("add", name, "sources")
            #expect(again.code == 0, "\(again.complaint)")
            let check = try await desk.cotejo("verify", name)
            #expect(check.code == 0, "\(check.output)")
            #expect(check.output.contains("200 documents") && check.output.contains("400 quotes, 200 captures"))
        }
        let records = try await [1, 150].asyncMap {
            try await desk.cotejo("figures", "case-\($0).cotejo", "--json").output
                .replacingOccurrences(of: "case-\($0).cotejo", with: "case")
        }
        #expect(records[0] == records[1])
    }

    @Test func `a disk without room stops add with a sentence and leaves a sound case`() async throws {
        let desk = try Desk()
        for (name, text) in SourceText.many(60) { try desk.write("sources/" + name, text) }
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        // Blocks of 512 bytes: the log of the database may grow to 200 KiB.
        let run = try await desk.shell("ulimit -f 400; exec \"$0\" add bahia.cotejo sources")
        #expect(run.code == 1)
        #expect(run.complaints.count == 1)
        #expect(run.complaints.first?.hasPrefix("Could not ") == true)
        let check = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(check.code == 0, "\(check.output)")
        #expect(try await desk.cotejo("add", "bahia.cotejo", "sources").code == 0)
        let after = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(after.code == 0 && after.output.contains("60 documents"))
    }

    @Test func `an output that takes no more is named`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        let run = try await desk.shell("\"$0\" text sources > /dev/full")
        #expect(run.code == 1)
        #expect(run.complaints.count == 1 && run.complaint.hasPrefix("Could not write "))
    }

    @Test func `a closed pipe ends quietly`() async throws {
        let desk = try Desk()
        for (name, text) in SourceText.many(60) {
            try desk.write("sources/" + name, text + String(repeating: "More words follow here. ", count: 400))
        }
        let run = try await desk.shell("\"$0\" text sources --jsonl | head -n 1")
        #expect(run.lines.count == 1)
        #expect(run.complaints.isEmpty)
    }
}

extension Array {
    /// Maps one after the other.
    func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
