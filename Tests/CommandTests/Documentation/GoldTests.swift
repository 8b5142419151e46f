import Foundation
import Testing

/// The project's own gold and its floors: whoever changes the one must look at the other.
@Suite struct GoldTests {
    static let ids: [String] = {
        let lines = (try? Repository.text("Evaluation/gold.jsonl")) ?? ""  // a gold that is not there has no ids
        return lines.split(separator: "\n").compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))  // the program names bad lines
            return (object as? [String: Any])?["id"] as? String
        }
    }()

    @Test func `the floors were measured on this gold`() async throws {
        let run = try await Program.run(["evaluate", "Evaluation", "--worst", "0", "--json"], in: Repository.path(""))
        #expect(run.code == 0 && run.complaint.isEmpty)
        let measured = try #require(try run.objects().first?["gold"] as? String)
        let floors = try JSONSerialization.jsonObject(with: Data(try Repository.text("Evaluation/floors.json").utf8))
        let stated = try #require((floors as? [String: Any])?["gold"] as? String)
        #expect(
            measured == stated,
            """
            A text or a line in 'Evaluation' has changed. If that is meant, write new floors and read the difference: \
            cotejo evaluate --floors Evaluation/floors.json --raise-floors
            """)
    }

    @Test func `every text has its line, and half are Spanish`() throws {
        let files = try Repository.files(below: "Evaluation/texts", ending: ".txt")
        #expect(Self.ids.sorted() == files.map { String($0.dropFirst("Evaluation/texts/".count).dropLast(4)) })
        for id in Self.ids {
            let language = id.prefix(2)
            let text = try Repository.text("Evaluation/texts/\(id).txt")
            #expect(text.contains("\nlanguage: \(language)\n"), "\(id)")
        }
        #expect(Self.ids.count >= 60)
        for language in ["es-", "en-"] { #expect(Self.ids.count { $0.hasPrefix(language) } * 2 == Self.ids.count) }
    }
}
