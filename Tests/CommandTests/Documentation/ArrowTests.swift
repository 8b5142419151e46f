import Foundation
import Testing

/// The arrows of the house: a target imports what its line in Package.swift names, and nothing else of ours.
@Suite struct ArrowTests {
    /// What Package.swift calls a product of another package, and the module that it gives.
    static let products = [
        "crypto": "Crypto", "grdb": "GRDB", "yams": "Yams", "subprocess": "Subprocess", "arguments": "ArgumentParser",
    ]

    /// The folder of each target with the modules that it may import.
    static func arrows() throws -> [String: Set<String>] {
        let manifest = try Repository.text("Package.swift")
        var arrows: [String: Set<String>] = [:]
        for part in manifest.components(separatedBy: "room(").dropFirst() {
            guard let name = Self.quoted(part).first, part.hasPrefix("\"") else { continue }
            arrows[name] = Self.dependencies(part)
        }
        for part in manifest.components(separatedBy: ".executableTarget(").dropFirst() {
            guard let name = Self.quoted(part).first else { continue }
            let own = part.components(separatedBy: "swiftSettings").first ?? part
            let folder = own.components(separatedBy: "path: \"Sources/").dropFirst().first?.split(separator: "\"").first
            arrows[folder.map(String.init) ?? name] = Self.dependencies(
                own.components(separatedBy: "dependencies:").last ?? "")
        }
        return arrows
    }

    static func dependencies(_ text: String) -> Set<String> {
        guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") else { return [] }
        let list = String(text[open...close])
        let named = list.split { !$0.isLetter }.compactMap { Self.products[String($0)] }
        return Set(Self.quoted(list) + named)
    }

    static func quoted(_ text: String) -> [String] {
        text.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }

    static func imports(of folder: String) throws -> [String: [String]] {
        var imports: [String: [String]] = [:]
        for file in try Repository.files(below: "Sources/" + folder, ending: ".swift") {
            for line in try Repository.text(file).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), words.count > place + 1,
                    words[..<place].allSatisfy({ $0.hasPrefix("@") || ["public", "internal", "private"].contains($0) })
                else { continue }
                let kinds = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
                let name = kinds.contains(String(words[place + 1])) ? words[place + 2] : words[place + 1]
                imports[name.split(separator: ".").first.map(String.init) ?? "", default: []].append(file)
            }
        }
        return imports
    }

    @Test func `the manifest is read as it is written`() throws {
        let arrows = try Self.arrows()
        #expect(arrows["Evidence"] == ["Crypto"])
        #expect(arrows["Resolution"] == ["Evidence", "Language"])
        #expect(arrows["cotejo"]?.isSuperset(of: ["Workbench", "ArgumentParser", "CaseFile"]) == true)
        #expect(arrows["Benchmark"]?.contains("Extraction") == true)
        #expect(arrows.count >= 11)
    }

    @Test func `a room imports only the rooms and packages that it declares`() throws {
        let system: Set = [
            "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization", "Android",
        ]
        var strays: [String] = []
        for (folder, declared) in try Self.arrows() {
            for (module, files) in try Self.imports(of: folder)
            where !declared.contains(module) && !system.contains(module) {
                strays += files.map { "\($0) imports \(module)" }
            }
        }
        #expect(strays.sorted() == [])
    }

    @Test func `stages never import one another nor the case file`() throws {
        let stages: Set = ["Intake", "Extraction", "Resolution", "Analysis", "CaseFile", "Publication", "Workbench"]
        for stage in ["Intake", "Extraction", "Resolution", "Analysis", "CaseFile"] {
            let imported = Set(try Self.imports(of: stage).keys)
            #expect(imported.isDisjoint(with: stages), "\(stage)")
        }
        for base in ["Evidence", "Language"] {
            let imported = Set(try Self.imports(of: base).keys)
            #expect(imported.isDisjoint(with: stages.union(["Evidence", "Language"])), "\(base)")
        }
    }
}
