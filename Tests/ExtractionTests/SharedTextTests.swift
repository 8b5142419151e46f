import Evidence
import Foundation
import Intake
import Testing

@Suite struct SharedTextTests {
    /// Real press texts beside the repository, where there are any.
    static let folders = ["seeds", "news_dev/texts"].map { name in
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/data/\(name)").path
    }

    @Test func `every quote of real texts is what stands at its place, twice the same`() async throws {
        var texts = 0
        for folder in Self.folders {
            guard FileManager.default.fileExists(atPath: folder) else {
                print("Skipped: there is no '\(folder)'.")
                continue
            }
            for file in SourceList.expand(paths: [folder]).files where file.hasSuffix(".txt") {
                let document = try await Intake().read(path: file).document
                let first = Reader.extract(document.text.string, published: document.published)
                #expect(first == Reader.extract(document.text.string, published: document.published))
                for claim in first.claims {
                    #expect(document.text.words(at: claim.quote.locator.span) == claim.quote.words)
                }
                #expect(!document.text.string.contains("Was this content helpful"))
                texts += 1
            }
        }
        print("\(texts) real texts were read.")
    }
}
