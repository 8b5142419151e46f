import Foundation
import Testing

@Suite struct LinkTests {
    /// Pictures of the report are made from it and may come after the words about them.
    static let expected: Set = ["report-en.png", "report-es.png"]

    static func pages() throws -> [String] {
        let root = try FileManager.default.contentsOfDirectory(atPath: Repository.path("")).filter { name in
            name.hasSuffix(".md")
        }
        return try root.sorted() + Repository.files(below: "Docs", ending: ".md")
            + Repository.files(below: "Examples", ending: ".md") + Repository.files(below: "Evaluation", ending: ".md")
    }

    /// The targets of the links and pictures of a page, outside code.
    static func targets(in text: String) -> [String] {
        let prose = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        return prose.flatMap { part in
            part.components(separatedBy: "](").dropFirst().compactMap { rest in
                rest.split(separator: ")", maxSplits: 1).first.map(String.init)
            }
        }
    }

    @Test func `every link inside the project leads to a file`() throws {
        var broken: [String] = []
        var count = 0
        for page in try Self.pages() {
            let folder = URL(filePath: "/" + page).deletingLastPathComponent()
            for target in Self.targets(in: try Repository.text(page)) where !target.contains("://") {
                guard let path = target.split(separator: "#", omittingEmptySubsequences: false).first, !path.isEmpty,
                    !target.hasPrefix("mailto:")
                else { continue }
                count += 1
                let file = folder.appending(path: String(path)).standardized.path(percentEncoded: false)
                if !FileManager.default.fileExists(atPath: Repository.path(String(file.dropFirst()))),
                    !Self.expected.contains(String(path.split(separator: "/").last ?? ""))
                {
                    broken.append("\(page): \(target)")
                }
            }
        }
        #expect(broken == [])
        #expect(count > 20)
    }

    @Test func `every link to a chapter leads to one`() throws {
        var broken: [String] = []
        for page in try Self.pages() {
            let folder = URL(filePath: "/" + page).deletingLastPathComponent()
            for target in Self.targets(in: try Repository.text(page)) where !target.contains("://") {
                let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 2 else { continue }
                let file =
                    parts[0].isEmpty
                    ? page
                    : String(folder.appending(path: parts[0]).standardized.path(percentEncoded: false).dropFirst())
                guard file.hasSuffix(".md") else { continue }
                let chapters = try Repository.text(file).split(separator: "\n").filter { $0.hasPrefix("#") }
                    .map { Self.anchor(String($0.drop { $0 == "#" || $0 == " " })) }
                if !chapters.contains(parts[1]) { broken.append("\(page): \(target)") }
            }
        }
        #expect(broken == [])
    }

    /// How a heading is linked: lower case, spaces as hyphens, marks left out.
    static func anchor(_ heading: String) -> String {
        String(heading.lowercased().map { $0 == " " ? "-" : $0 }.filter { $0.isLetter || $0.isNumber || $0 == "-" })
    }

    @Test func `no page speaks of the machine on which it was written`() throws {
        for page in try Self.pages() {
            let text = try Repository.text(page)
            for word in ["/home/", "/root/"] { #expect(!text.contains(word), "\(page)") }
        }
    }
}
