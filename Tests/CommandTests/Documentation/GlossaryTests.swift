import Foundation
import Testing

@Suite struct GlossaryTests {
    /// Types that no person meets in a page or message.
    static let inner: Set = [
        "CodePointOffsets", "ContentHash", "LanguageCode", "PartialDate", "Period", "DocumentText", "AttributionFrame",
        "ResolvedRecord", "Extract", "JournalEntry", "ScopeReason", "SelectionRule",
    ]

    @Test func `every noun of the code is in the glossary`() throws {
        let glossary = try Repository.text("Docs/glossary.md").lowercased()
        let files = try Repository.files(below: "Sources/Evidence", ending: ".swift")
        let nouns = files.compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
            .filter { !$0.contains("+") && !Self.inner.contains($0) }
        #expect(nouns.count > 15)
        for noun in nouns {
            let words = Self.words(noun)
            #expect(glossary.contains("**\(words)**"), "'\(words)' is not in the glossary")
        }
    }

    @Test func `every row is in both languages`() throws {
        let rows = try Repository.text("Docs/glossary.md").split(separator: "\n").filter { $0.hasPrefix("| **") }
        #expect(rows.count > 30)
        for row in rows {
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            #expect(cells.count == 4, "\(row)")
        }
    }

    /// "ReconciledFigure" is "reconciled figure".
    static func words(_ name: String) -> String {
        name.reduce(into: "") { words, letter in
            if letter.isUppercase, !words.isEmpty { words += " " }
            words += letter.lowercased()
        }
    }
}
