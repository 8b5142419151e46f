import ArgumentParser

@main
struct Cotejo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cotejo",
        abstract: "Turns a pile of sources on killings by police and soldiers into a cross-checked case file.",
        discussion: """
            Every number opens on the exact words that support it; where sources disagree, it says so.

            EXAMPLE
              cotejo new raids.cotejo --title "Raids 2011-2015"
              cotejo add raids.cotejo sources/
              cotejo figures raids.cotejo
              cotejo report raids.cotejo -o raids.html --language en

            Exit codes: 0 done, 64 a command was not typed right, 65 an input or a case is bad, 1 anything else.
            """,
        version: Version.current,
        groupedSubcommands: [
            CommandGroup(
                name: "Case", subcommands: [New.self, Add.self, Figures.self, Search.self, Report.self, Verify.self]),
            CommandGroup(name: "Case-free", subcommands: [Text.self, Extract.self, Evaluate.self]),
        ])
}
