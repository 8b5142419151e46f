import Foundation
import Testing

@Suite struct AddTests {
    @Test func `adding again adds nothing`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let before = try await desk.cotejo("figures", "bahia.cotejo", "--json").output
        let again = try await desk.cotejo("add", "bahia.cotejo", "sources", "--by", "ana")
        #expect(again.code == 0)
        #expect(again.output.contains("0 added") && again.output.contains("3 already there"))
        #expect(try await desk.cotejo("figures", "bahia.cotejo", "--json").output == before)
        let check = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(check.code == 0)
        #expect(check.output.contains("3 documents") && check.output.contains("3 captures"))
    }

    @Test func `the same bytes under another name are one document with two captures`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        try desk.write("copy.txt", SourceText.spanish)
        #expect(try await desk.cotejo("add", "bahia.cotejo", "copy.txt").code == 0)
        let check = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(check.output.contains("3 documents") && check.output.contains("4 captures"))
    }

    /// A file that cannot be added, and what is said about it.
    static let bad: [(name: String, bytes: [UInt8], sentence: String)] = [
        ("empty.txt", [], "Could not read 'bad/empty.txt': it is empty. Fetch it again from where it came."),
        (
            "photo.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0],
            "Could not read 'bad/photo.txt': it holds no text but looks like a PNG image. "
                + "Give it as .txt, .html or .pdf."
        ),
        (
            "locked.pdf", Array(Data(base64Encoded: SourceText.lockedPDF) ?? Data()),
            "Could not read 'bad/locked.pdf': it is protected by a password. "
                + "Open it with its password and save a copy without one."
        ),
        ("cut.pdf", Array("%PDF-1.4\n1 0 obj\n<< /Type".utf8), "Could not read 'bad/cut.pdf': the PDF is damaged ('"),
    ]

    @Test func `each bad file gets one sentence and the others go in`() async throws {
        let desk = try Desk()
        for file in Self.bad { try desk.write("bad/" + file.name, file.bytes) }
        try desk.write("bad/good.txt", "Police killed 12 suspects in Lima.\n")
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        let run = try await desk.cotejo("add", "bahia.cotejo", "bad/missing.txt", "bad")
        #expect(run.code == 65)
        for file in Self.bad {
            #expect(run.complaints.filter { $0.hasPrefix(file.sentence) }.count == 1, "\(file.name)")
        }
        #expect(run.complaints.contains("Could not read 'bad/missing.txt': there is no such file. Check the path."))
        #expect(run.complaints.count == Self.bad.count + 1)
        #expect(run.output.contains("good.txt: 1 figure"))
        #expect(run.output.contains("1 added with 1 figure"))
        #expect(run.output.contains("5 could not be read"))
        let check = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(check.code == 0 && check.output.contains("1 documents"))
    }

    @Test func `a file of Windows-1252 goes in with a finding and right accents`() async throws {
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        let text = "La policía mató a 27 señores en Lima el martes.\n"
        try desk.write("old.txt", text.unicodeScalars.map { UInt8($0.value) })
        let run = try await desk.cotejo("add", "bahia.cotejo", "old.txt")
        #expect(run.code == 0)
        #expect(run.output.contains("    ! The text is not UTF-8; it was read as Windows-1252."))
        let extract = try #require(try await desk.cotejo("extract", "old.txt", "--jsonl").objects().first)
        #expect(extract["text"] as? String == text)
        let findings = try #require(extract["findings"] as? [[String: Any]])
        #expect(findings.compactMap { $0["code"] as? String } == ["converted-windows-1252"])
        let claims = try #require(extract["claims"] as? [[String: Any]])
        #expect(
            claims.filter { $0["type"] as? String == "figure" }.compactMap { $0["quote"] as? String } == ["27 señores"])
        #expect(try await desk.cotejo("verify", "bahia.cotejo").code == 0)
    }

    @Test func `a folder without files is named`() async throws {
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        try desk.makeFolder("nothing")
        let run = try await desk.cotejo("add", "bahia.cotejo", "nothing")
        #expect(run.code == 65)
        #expect(run.complaints.count == 1 && run.complaint.contains("'nothing'"))
    }

    @Test func `a file without the right to read it is named`() async throws {
        guard getuid() != 0 else { return print("Skipped: the administrator may read everything.") }
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        try desk.write("closed.txt", "Police killed 12 suspects.")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: desk.folder + "/closed.txt")
        let run = try await desk.cotejo("add", "bahia.cotejo", "closed.txt")
        #expect(run.code == 65)
        #expect(
            run.complaints == [
                "Could not read 'closed.txt': the system says 'Permission denied'. Check that you may read it and that "
                    + "its disk works."
            ])
    }

    @Test func `one line of JSON is printed for each file, bad ones too`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        let run = try await desk.cotejo("add", "bahia.cotejo", "missing.txt", "sources", "--json")
        #expect(run.code == 65)
        let objects = try run.objects()
        #expect(objects.compactMap { $0["outcome"] as? String } == ["refused", "added", "added", "added"])
        #expect(
            objects[0]["error"] as? String == "Could not read 'missing.txt': there is no such file. Check the path.")
        #expect(objects.dropFirst().allSatisfy { ($0["sha256"] as? String)?.count == 64 })
    }

    @Test func `the documents of a case are not added from inside another`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        _ = try await desk.cotejo("new", "other.cotejo", "--title", "Other")
        _ = try await desk.cotejo("add", "other.cotejo", "bahia.cotejo")
        #expect(try await desk.cotejo("verify", "other.cotejo").output.contains("0 documents"))
    }

    @Test func `a name with spaces and quotation marks is a name like any other`() async throws {
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahía 'clara'.cotejo", "--title", "Bahía Clara")
        try desk.write("el \"informe\" final.txt", "Police killed 12 suspects.")
        let run = try await desk.cotejo("add", "bahía 'clara'.cotejo", "el \"informe\" final.txt")
        #expect(run.code == 0 && run.output.contains("el \"informe\" final.txt: 1 figure"))
        #expect(try await desk.cotejo("verify", "bahía 'clara'.cotejo").code == 0)
    }

    @Test func `two at once add nothing twice`() async throws {
        let desk = try Desk()
        for (name, text) in SourceText.many(40) { try desk.write("sources/" + name, text) }
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        async let first = desk.cotejo("add", "bahia.cotejo", "sources")
        async let second = desk.cotejo("add", "bahia.cotejo", "sources")
        let codes = try await [first.code, second.code]
        #expect(codes == [0, 0])
        let check = try await desk.cotejo("verify", "bahia.cotejo")
        #expect(check.code == 0)
        #expect(check.output.contains("40 documents") && check.output.contains("80 quotes, 40 captures"))
    }
}
