import Foundation
import Testing

/// What the commands without a case print for other programs: the keys are there, also where the value is unknown.
@Suite struct ContractTests {
    static let documentKeys: Set = [
        "document", "sha256", "media_type", "language", "title", "publisher", "authors", "published", "text",
    ]
    /// The keys that every claim has, and those of its type.
    static let claimKeys: [String: Set<String>] = {
        let common: Set = ["type", "quote", "start", "end", "attribution", "stance", "incident", "rule", "id"]
        return [
            "figure": common.union([
                "category", "counted", "low", "high", "approximate", "actor", "period", "places",
            ]),
            "event": common.union(["category", "actor", "target", "negated", "period", "places"]),
            "role": common.union(["person", "rank_or_title", "role", "relation_to_acts"]),
            "signal": common.union(["signal", "polarity"]),
        ]
    }()

    static func keys(_ object: [String: Any]) -> Set<String> { Set(object.keys) }

    @Test func `text has every key of the contract, in the order of the arguments`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        try desk.write("bare.txt", "Nothing is known of this.\n")
        let run = try await desk.cotejo("text", "sources/river.html", "bare.txt", "sources/austral.txt", "--jsonl")
        #expect(run.code == 0)
        let objects = try run.objects()
        #expect(
            objects.compactMap { $0["document"] as? String } == [
                "sources/river.html", "bare.txt", "sources/austral.txt",
            ])
        for object in objects { #expect(Self.keys(object).isSuperset(of: Self.documentKeys)) }
        for key in ["title", "publisher", "published"] { #expect(objects[1][key] is NSNull, "\(key)") }
        #expect(objects[1]["authors"] as? [String] == [])
        #expect(objects[0]["publisher"] as? String == "River Gazette")
        #expect(objects[0]["published"] as? String == "2016-08-23")
        #expect(objects[0]["media_type"] as? String == "text/html")
        let text = try #require(objects[0]["text"] as? String)
        #expect(!text.contains("Donate") && !text.contains("Menu"))
        #expect(objects[2]["title"] as? String == "Inspectoría indaga operativos")
        #expect(objects[2]["authors"] as? [String] == ["Ana Rivas"])
        #expect(objects[2]["language"] as? String == "es")
        #expect((objects[2]["text"] as? String)?.hasPrefix("La Inspectoría") == true)
        #expect(objects.allSatisfy { ($0["sha256"] as? String)?.count == 64 })
    }

    @Test func `a bad file has its line with the error, and the others go on`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        try desk.write("empty.txt", "")
        for command in ["text", "extract"] {
            let run = try await desk.cotejo(
                command, "sources/austral.txt", "empty.txt", "sources/river.html", "--jsonl")
            #expect(run.code == 65)
            let objects = try run.objects()
            #expect(objects.count == 3)
            #expect(objects[1]["document"] as? String == "empty.txt")
            #expect(
                objects[1]["error"] as? String
                    == "Could not read 'empty.txt': it is empty. Fetch it again from where it came.")
            #expect(objects[0]["error"] == nil && objects[2]["error"] == nil)
        }
    }

    @Test func `a missing file has its line in the order of the arguments`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        let run = try await desk.cotejo("text", "sources/austral.txt", "missing.txt", "sources/river.html", "--jsonl")
        #expect(run.code == 65)
        #expect(
            try run.objects().compactMap { $0["document"] as? String } == [
                "sources/austral.txt", "missing.txt", "sources/river.html",
            ])
    }

    @Test func `extract has every key, and each quote stands at its place in code points`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        let run = try await desk.cotejo("extract", "sources", "--jsonl")
        #expect(run.code == 0)
        var claimCount = 0
        for object in try run.objects() {
            let expected = Self.documentKeys.union(["claims", "attributions", "mentions", "incidents"])
            #expect(Self.keys(object).isSuperset(of: expected))
            let text = Array(try #require(object["text"] as? String).unicodeScalars)
            func words(_ passage: [String: Any]) -> String? {
                guard let start = passage["start"] as? Int, let end = passage["end"] as? Int, end <= text.count else {
                    return nil
                }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: text[start..<end])
                return String(view)
            }
            for claim in try #require(object["claims"] as? [[String: Any]]) {
                claimCount += 1
                let type = try #require(claim["type"] as? String)
                #expect(Self.keys(claim).isSuperset(of: try #require(Self.claimKeys[type])))
                #expect(words(claim) != nil && words(claim) == claim["quote"] as? String)
            }
            for mention in try #require(object["mentions"] as? [[String: Any]]) {
                #expect(Self.keys(mention).isSuperset(of: ["kind", "text", "start", "end"]))
                #expect(words(mention) != nil && words(mention) == mention["text"] as? String)
            }
            for attribution in try #require(object["attributions"] as? [[String: Any]]) {
                #expect(Self.keys(attribution).isSuperset(of: ["source", "cue", "content", "direct"]))
                for key in ["source", "cue", "content"] {
                    guard let passage = attribution[key] as? [String: Any] else {
                        #expect(key == "source" && attribution[key] is NSNull)
                        continue
                    }
                    #expect(words(passage) == passage["text"] as? String)
                }
            }
        }
        #expect(claimCount >= 8)
    }

    @Test func `the publisher of a document is never put into an attribution`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        for object in try await desk.cotejo("extract", "sources", "--jsonl").objects() {
            let publisher = try #require(object["publisher"] as? String)
            let claims = try #require(object["claims"] as? [[String: Any]])
            let names = claims.flatMap { $0["attribution"] as? [[String: Any]] ?? [] }.compactMap {
                $0["name"] as? String
            }
            #expect(!names.contains(publisher))
        }
    }

    @Test func `figures of folders have every key, one folder a line`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        try desk.write("second/a.txt", "Police killed 12 suspects in Lima.\n")
        let run = try await desk.cotejo("figures", "sources", "second", "--jsonl")
        #expect(run.code == 0)
        let objects = try run.objects()
        #expect(objects.compactMap { $0["folder"] as? String } == ["sources", "second"])
        let keys: Set = [
            "category", "counted", "scope", "incident", "best", "low", "high", "status", "rule", "independent_sources",
            "claims",
        ]
        for object in objects {
            let figures = try #require(object["figures"] as? [[String: Any]])
            #expect(!figures.isEmpty)
            for figure in figures {
                #expect(Self.keys(figure).isSuperset(of: keys))
                #expect(["incident", "case", "context"].contains(figure["scope"] as? String ?? ""))
                for claim in try #require(figure["claims"] as? [[String: Any]]) {
                    #expect(
                        Self.keys(claim).isSuperset(of: [
                            "document", "quote", "start", "end", "low", "high", "attribution", "stance", "published",
                        ]))
                }
            }
            for incident in try #require(object["incidents"] as? [[String: Any]]) {
                #expect(
                    Self.keys(incident).isSuperset(of: [
                        "id", "main", "date", "places", "killed", "injured", "arrested", "people",
                    ]))
            }
        }
    }

    @Test func `a folder that cannot be read has its line with the error, and the others go on`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        try desk.makeFolder("nothing")
        let run = try await desk.cotejo("figures", "nothing", "sources", "--jsonl")
        #expect(run.code == 65)
        let objects = try run.objects()
        #expect(objects.compactMap { $0["folder"] as? String } == ["nothing", "sources"])
        #expect(objects.first?["error"] is String)
    }

    @Test func `a case is no folder of documents`() async throws {
        let desk = try Desk()
        try await desk.makeCase()
        let run = try await desk.cotejo("text", "bahia.cotejo", "--jsonl")
        #expect(!run.output.contains("journal.head"))
    }

    @Test func `the same files give the same bytes twice`() async throws {
        let desk = try Desk()
        try desk.writeSources()
        for arguments in [
            ["text", "sources", "--jsonl"], ["extract", "sources", "--jsonl"], ["figures", "sources", "--jsonl"],
        ] {
            let first = try await desk.run(arguments).output
            #expect(try await desk.run(arguments).output == first)
        }
    }
}
