import Foundation
import Testing
import Yams

@testable import Language

/// What must hold for every lexicon file that is part of the program.
@Suite struct BundledLexiconTests {
    @Test(arguments: Lexicon.bundledFiles.map(\.name))
    func `the file is sound, and is named for its language and concept`(name: String) throws {
        let file = try #require(Lexicon.bundledFiles.first { $0.name == name })
        let entries = try LexiconReader(file: name).entries(from: file.text)
        #expect(!entries.isEmpty)
        let parts = name.split(separator: "/")
        for entry in entries { #expect("\(entry.language)/\(entry.concept.rawValue).yaml" == name) }
        #expect(parts.count == 2)
    }

    @Test(arguments: Lexicon.bundledFiles.map(\.name))
    func `the file says what it is for, where it comes from, and nothing unknown`(name: String) throws {
        let file = try #require(Lexicon.bundledFiles.first { $0.name == name })
        let mapping = try #require(try Yams.compose(yaml: file.text)?.mapping)
        let keys: [String] = Array(mapping.keys.map { $0.string ?? "?" })
        #expect(keys == ["concept", "language", "purpose", "source", "entries"])
    }

    @Test(arguments: Lexicon.bundledFiles.map(\.name))
    func `every entry that has an example is marked in it`(name: String) {
        let lexicon = Lexicon.bundled
        for (number, entry) in lexicon.entries.enumerated()
        where "\(entry.language)/\(entry.concept.rawValue).yaml" == name {
            guard let example = entry.example else { continue }
            let marked = Reading(example, lexicon: lexicon).marks.contains { Int($0.entry) == number }
            #expect(marked, "\(entry.terms.prefix(3)) in '\(example)'")
        }
    }

    @Test func `every entry of a language has an example`() {
        for entry in Lexicon.bundled.entries where entry.language != "any" {
            #expect(entry.example != nil, "\(entry.concept.rawValue): \(entry.terms.prefix(3))")
        }
    }

    @Test func `every term is found where it stands alone`() {
        let lexicon = Lexicon.bundled
        for (number, entry) in lexicon.entries.enumerated() {
            for term in entry.terms {
                let reading = Reading(term, lexicon: lexicon)
                let whole = reading.marks(at: 0).contains { Int($0.entry) == number && $0.end == reading.tokens.count }
                #expect(whole || entry.needsCapital, "'\(term)' of \(entry.language)/\(entry.concept.rawValue)")
            }
        }
    }

    @Test func `the look from behind reaches as far as the longest term`() {
        let lexicon = Lexicon.bundled
        let lengths = lexicon.entries.flatMap(\.terms).map { Tokenizer(vocabulary: Vocabulary()).tokens(of: $0).count }
        #expect(lexicon.longestTerm == lengths.max())
        let text = "had never been in trouble with the law"
        let reading = Reading(text, lexicon: lexicon)
        #expect(
            reading.marks(endingAt: reading.tokens.count).contains { $0.first == 0 && $0.concept == .noCriminalRecord })
    }

    @Test func `every file on the disk is in the program, byte for byte`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/LexiconFiles")
        var onDisk: [String: Data] = [:]
        let languages = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for language in languages where language.lastPathComponent != "include" && language.pathExtension.isEmpty {
            for file in try FileManager.default.contentsOfDirectory(at: language, includingPropertiesForKeys: nil)
            where file.pathExtension == "yaml" {
                onDisk["\(language.lastPathComponent)/\(file.lastPathComponent)"] = try Data(contentsOf: file)
            }
        }
        let bundled = Dictionary(uniqueKeysWithValues: Lexicon.bundledFiles.map { ($0.name, Data($0.text.utf8)) })
        #expect(Set(onDisk.keys) == Set(bundled.keys), "Run Scripts/embed-lexicon.sh.")
        for (name, bytes) in onDisk { #expect(bundled[name] == bytes, "\(name) differs: build anew.") }
    }
}
