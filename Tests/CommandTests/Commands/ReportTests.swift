import Testing

@Suite struct ReportTests {
    @Test(arguments: ["en", "es"])
    func `a report is one file in the language that was asked for, without a script`(language: String) async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("report", "bahia.cotejo", "-o", "r.html", "--language", language)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("Wrote 'r.html': ") && run.output.hasSuffix(" from 3 documents.\n"))
        let html = try desk.text("r.html")
        #expect(html.lowercased().hasPrefix("<!doctype html>"))
        #expect(html.contains("<html lang=\"\(language)\""))
        #expect(!html.lowercased().contains("<script"))
        #expect(html.contains("Bahía Clara") && html.contains("27 presuntos delincuentes"))
        #expect(!html.contains(desk.folder))
        #expect(try await desk.cotejo("verify", "bahia.cotejo").code == 0)
    }

    @Test func `without a language the case's own is taken`() async throws {
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara", "--language", "es")
        #expect(try await desk.cotejo("report", "bahia.cotejo", "-o", "r.html").code == 0)
        #expect(try desk.text("r.html").contains("<html lang=\"es\""))
    }

    @Test func `an empty case has a report`() async throws {
        let desk = try Desk()
        _ = try await desk.cotejo("new", "bahia.cotejo", "--title", "Bahía Clara")
        let run = try await desk.cotejo("report", "bahia.cotejo", "-o", "r.html")
        #expect(run.code == 0)
        #expect(run.output == "Wrote 'r.html': 0 figures from 0 documents.\n")
        #expect(try desk.text("r.html").lowercased().hasPrefix("<!doctype html>"))
    }

    @Test func `a place below a file cannot be written`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("report", "bahia.cotejo", "-o", "sources/austral.txt/r.html")
        #expect(run.code == 1)
        #expect(run.complaints.count == 1)
        #expect(run.complaint.hasPrefix("Could not write 'sources/austral.txt/r.html': "))
        #expect(run.complaint.contains("Choose another place with -o"))
    }

    @Test(arguments: [".", "away/r.html"])
    func `a place that cannot be written is named without codes of the system`(place: String) async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("report", "bahia.cotejo", "-o", place)
        #expect(run.code == 1)
        #expect(run.complaints.count == 1 && run.complaint.hasPrefix("Could not write '\(place)': "))
        #expect(!run.complaint.contains("NSCocoaErrorDomain"))
        #expect(!run.complaint.contains("could not be completed"))
    }

    @Test func `a link is written through and not replaced`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        _ = try await desk.shell("touch real.html; ln -s real.html r.html")
        #expect(try await desk.cotejo("report", "bahia.cotejo", "-o", "r.html").code == 0)
        #expect(try desk.text("real.html").lowercased().hasPrefix("<!doctype html>"))
    }

    @Test func `a report is written over an older one`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        try desk.write("r.html", String(repeating: "old ", count: 200_000))
        #expect(try await desk.cotejo("report", "bahia.cotejo", "-o", "r.html").code == 0)
        #expect(try !desk.text("r.html").contains("old old"))
    }

    @Test func `a pipe is refused and stays a pipe`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.shell(
            "mkfifo pipe; \"$0\" report bahia.cotejo -o pipe; code=$?; test -p pipe && exit $code")
        #expect(run.code == 1)
        #expect(
            run.complaints == ["Could not write 'pipe': it is a device or a pipe, and no file. Name a file with -o."])
    }
}
