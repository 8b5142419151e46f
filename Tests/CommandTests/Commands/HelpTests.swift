import Testing

@Suite struct HelpTests {
    static let commands = ["new", "add", "figures", "search", "report", "verify", "text", "extract", "evaluate"]

    @Test(arguments: commands)
    func `the help of every command has an example of itself`(command: String) async throws {
        let run = try await Desk().cotejo(command, "--help")
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        let example = try #require(lines.firstIndex(of: "EXAMPLE"))
        #expect(lines[example + 1].hasPrefix("  cotejo \(command) "))
        #expect(run.complaint.isEmpty)
    }

    @Test func `the help of the program names every command, an example and the exit codes`() async throws {
        let run = try await Desk().cotejo("--help")
        #expect(run.code == 0)
        for command in Self.commands { #expect(run.output.contains("  \(command) ")) }
        #expect(run.output.contains("EXAMPLE"))
        #expect(run.output.contains("Exit codes: 0 done, 64"))
    }

    @Test func `no line of help is broken in the middle of a sentence that would fit`() async throws {
        for command in Self.commands {
            let run = try await Desk().cotejo(command, "--help")
            let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
            for line in lines { #expect(line.count <= 100) }
            let examples = lines.filter { $0.hasPrefix("  cotejo ") }
            #expect(!examples.isEmpty)
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions are printed for a shell`(shell: String) async throws {
        let run = try await Desk().cotejo("--generate-completion-script", shell)
        #expect(run.code == 0)
        for command in Self.commands { #expect(run.output.contains(command)) }
    }

    @Test func `the version is one line`() async throws {
        let run = try await Desk().cotejo("--version")
        #expect(run.code == 0 && run.lines.count == 1)
    }

    @Test(arguments: [
        ["bogus"], ["new"], ["new", "a.cotejo"], ["add", "a.cotejo"], ["figures"], ["search", "a.cotejo"],
        ["report", "a.cotejo"], ["verify"], ["text"], ["extract"], ["verify", "a.cotejo", "--bogus"],
        ["report", "a.cotejo", "-o", "x", "--language", "fr"], ["figures", "a.cotejo", "--category", "bogus"],
        ["search", "a.cotejo", "x", "--limit", "0"],
    ])
    func `what is not typed right ends with 64 and says how to type it`(arguments: [String]) async throws {
        let run = try await Desk().run(arguments)
        #expect(run.code == 64)
        #expect(run.complaint.contains("Error: ") && run.complaint.contains("Usage: cotejo"))
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [
        ["add", "no.cotejo", "x.txt"], ["figures", "no.cotejo"], ["search", "no.cotejo", "x"],
        ["report", "no.cotejo", "-o", "r.html"], ["verify", "no.cotejo"],
    ])
    func `a case that is not there ends with 65 and says how to make one`(arguments: [String]) async throws {
        let run = try await Desk().run(arguments)
        #expect(run.code == 65)
        #expect(
            run.complaint.contains(
                "There is no case at 'no.cotejo'. Check the path, or make a case: cotejo new no.cotejo --title \"...\"")
        )
        #expect(run.output.isEmpty)
    }
}
