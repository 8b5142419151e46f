import Foundation
import Testing

/// Docs/commands.md says all that the program understands.
@Suite struct CommandDocumentationTests {
    struct Dump: Decodable {
        let command: Command
    }

    struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                let kind: String
                let name: String
            }

            let kind: String
            let names: [Name]?
            let shouldDisplay: Bool
        }

        let commandName: String
        let abstract: String?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    static func commands() async throws -> [Command] {
        let run = try await Desk().cotejo("--experimental-dump-help")
        let dump = try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8))
        return (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
    }

    @Test func `every command has a chapter`() async throws {
        let page = try Repository.text("Docs/commands.md")
        let commands = try await Self.commands()
        #expect(commands.count >= 8)
        for command in commands { #expect(page.contains("\n## \(command.commandName)\n")) }
    }

    @Test func `every option stands in the chapter of its command`() async throws {
        let page = try Repository.text("Docs/commands.md")
        var missing: [String] = []
        for command in try await Self.commands() {
            let chapter = page.components(separatedBy: "\n## \(command.commandName)\n").dropFirst().first ?? ""
            let own = chapter.components(separatedBy: "\n## ").first ?? ""
            for argument in command.arguments ?? [] where argument.shouldDisplay && argument.kind != "positional" {
                let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
                guard !names.contains("--help"), !names.contains("--version") else { continue }
                if !names.contains(where: { Self.holds(own, $0) }) {
                    missing.append("\(command.commandName) \(names.joined(separator: ", "))")
                }
            }
        }
        #expect(missing == [])
    }

    @Test func `every option that the page shows is one of the program`() async throws {
        let page = try Repository.text("Docs/commands.md")
        let known = Set(
            try await Self.commands().flatMap { $0.arguments ?? [] }.flatMap { $0.names ?? [] }.map(\.name))
        let shown = page.split { !$0.isLetter && $0 != "-" }.filter { $0.hasPrefix("--") && $0.count > 3 }
            .map { $0.dropFirst(2) }.filter { !$0.hasPrefix("-") }
        #expect(shown.count > 5)
        for option in shown { #expect(known.contains(String(option)), "--\(option)") }
    }

    @Test func `every exit code of the help is on the page`() async throws {
        let page = try Repository.text("Docs/commands.md")
        for code in [0, 64, 65, 1] { #expect(page.contains("\n| \(code) | ")) }
    }

    /// Whether a text holds an option as a word of its own.
    static func holds(_ text: String, _ option: String) -> Bool {
        text.split { !$0.isLetter && $0 != "-" }.contains { $0 == option }
    }
}
