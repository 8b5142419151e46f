import Foundation
import Testing

@Suite struct VerifyTests {
    @Test func `a flipped byte in an original is named`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let files = try FileManager.default.subpathsOfDirectory(atPath: desk.folder + "/bahia.cotejo/originals")
        let original = try #require(files.filter { $0.count > 60 }.sorted().first)
        try desk.flip("bahia.cotejo/originals/" + original, at: 11)
        let run = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(run.code == 65)
        #expect(run.lines.filter { $0.hasPrefix("BROKEN originals/\(original): ") }.count == 1)
        #expect(run.output.contains("'bahia.cotejo' is broken in one place"))
    }

    @Test func `a missing original is named and adding the file again restores it`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let files = try FileManager.default.subpathsOfDirectory(atPath: desk.folder + "/bahia.cotejo/originals")
        let original = try #require(files.filter { $0.count > 60 }.sorted().first)
        try FileManager.default.removeItem(atPath: desk.folder + "/bahia.cotejo/originals/" + original)
        let run = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(run.code == 65 && run.output.contains(original) && run.output.contains("missing"))
        #expect(try await desk.cotejo("add", "bahia.cotejo", "sources").code == 0)
        #expect(try await desk.cotejo("verify", "bahia.cotejo").code == 0)
    }

    @Test func `a flipped byte anywhere in the database is found`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let whole = try desk.bytes("bahia.cotejo/case.sqlite")
        for part in 0..<8 {
            try desk.flip("bahia.cotejo/case.sqlite", at: whole.count * part / 8 + 5)
            let run = try await desk.cotejo("verify", "bahia.cotejo")
            #expect(run.code == 65, "byte \(whole.count * part / 8 + 5)")
            #expect((run.output + run.complaint).contains("bahia.cotejo"))
            try desk.write("bahia.cotejo/case.sqlite", whole)
        }
        #expect(try await desk.cotejo("verify", "bahia.cotejo").code == 0)
    }

    @Test func `JSON says what is broken`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let sound = try #require(try await desk.cotejo("verify", "bahia.cotejo", "--json").objects().first)
        let report = try #require(sound["report"] as? [String: Any])
        #expect((report["problems"] as? [Any])?.isEmpty == true)
        #expect(sound["last"] is [String: Any])
        try desk.flip("bahia.cotejo/seal", at: 40)
        let run = try await desk.cotejo("verify", "bahia.cotejo", "--json")
        #expect(run.code == 65)
        let broken = try #require(try run.objects().first?["report"] as? [String: Any])
        #expect((broken["problems"] as? [Any])?.isEmpty == false)
    }

    @Test func `a case of a newer version is refused by every command with what to do`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        // SQLite keeps the version of the schema in the bytes 60 to 63 of the file (PRAGMA user_version).
        var bytes = try desk.bytes("bahia.cotejo/case.sqlite")
        bytes[62] = 1
        try desk.write("bahia.cotejo/case.sqlite", bytes)
        for arguments in [["figures"], ["search", "x"], ["report", "-o", "r.html"], ["add", "sources"]] {
            let run = try await desk.run([arguments[0], "bahia.cotejo"] + arguments.dropFirst())
            #expect(run.code == 65)
            #expect(run.complaints.count == 1)
            #expect(run.complaint.hasPrefix("'bahia.cotejo' was made by a newer version of cotejo (its schema is 25"))
            #expect(run.complaint.hasSuffix("Update cotejo, then open it again.\n"))
        }
    }

    @Test func `a folder and a file are no case`() async throws {
        let desk = try Desk()
        try desk.makeFolder("folder.cotejo")
        let run = try await desk.cotejo("figures", "folder.cotejo")
        #expect(run.code == 65)
        #expect(
            run.complaints == [
                "'folder.cotejo' is not a case: a case is a folder with a file 'case.sqlite' in it. Name the folder "
                    + "that 'cotejo new' made."
            ])
    }
}
