import ArgumentParser
import CaseFile
import Evidence

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new, empty case.",
        discussion: """
            A case is a folder whose name ends in .cotejo. Copying the folder copies the case.

            EXAMPLE
              cotejo new raids.cotejo --title "Raids 2011-2015"
              cotejo new operativos.cotejo --title "Operativos 2011-2015" --language es
            """)

    @Argument(help: "The folder to make; its name ends in .cotejo.", completion: .directory)
    var path: String

    @Option(help: "The title of the case, as reports print it.")
    var title: String

    @Option(help: "The language in which the case is reported: es or en.", completion: .list(["es", "en"]))
    var language: ReportLanguage = .en

    @Option(help: "Who makes it; the journal keeps the name. Without it, the user of this machine.")
    var by: String?

    func run() throws {
        do throws(CaseFileError) {
            let made = try CaseFile.create(at: path, title: title, language: language.code, by: by ?? Person.current)
            try made.close()
        } catch {
            throw Stop.error(error)
        }
        StandardOutput.write("Made '\(path)'. Next: cotejo add \(path) FILES")
    }
}

/// The languages in which reports are written.
enum ReportLanguage: String, ExpressibleByArgument, CaseIterable {
    case es, en

    var code: LanguageCode { LanguageCode(rawValue: rawValue) }
}
