import Evidence
import Testing

@testable import Resolution

/// What must hold of every record, whatever the documents say.
@Suite struct ResolverPropertyTests {
    static let speakers: [[Speaker]] = [
        [], [], [.outlet("Austral")], [.outlet("Brisa")], [.outlet("Brisa"), .outlet("Austral")], [.commission],
        [.commission, .outlet("Costa")], [.hospital], [.police], [.lawyer], [.nobody],
        [.nobody, .outlet("local media")],
        [.person("Mr Valle")], [.person("Rubén Valle", "Vice Interior Minister")],
    ]

    static func paper(_ index: Int, _ dice: inout Dice) -> Paper {
        let publishers = ["Austral", "Brisa", "Costa", nil]
        let dates = ["2016", "2016-07", "2016-07-24", "2016-08-22", nil]
        let openings = [
            "", "", "The agents surrounded the house in the street by the river before dawn and opened fire.",
        ]
        let says = (0..<Int(dice.next() % 7)).map { _ in say(&dice) }
        return Paper(
            "paper-\(index).txt", publisher: dice.one(of: publishers), published: dice.one(of: dates),
            opening: dice.one(of: openings), citations: dice.once(in: 4) ? ["Austral"] : [], says)
    }

    static func say(_ dice: inout Dice) -> Say {
        let number = dice.one(of: [0, 1, 7, 9, 16, 20, 27, 80, 96, 96.5, 1e12])
        let bounds: (low: Double?, high: Double?) = dice.one(of: [
            (number, number), (number, number), (number, number), (number, nil), (nil, number), (number, number + 10),
        ])
        return Say(
            nil, dice.one(of: [.killed, .killed, .investigated, .operationsOrCases, .noCriminalRecord, .money, .rate]),
            dice.one(of: [.civilians, .suspects, .police, .officials, .events]), low: bounds.low, high: bounds.high,
            approximate: dice.once(in: 5), unit: dice.once(in: 6) ? "PEN" : nil,
            in: dice.one(of: [nil, nil, "2011/2015", "2012/", "/2015", "2015-06-29", "2015-06"]),
            at: dice.one(of: [["Lima"], ["Lima"], [], ["El Salvador"], ["Colombia", "Lima"]]),
            by: dice.one(of: speakers), stance: dice.one(of: [.asserted, .asserted, .alleged, .reported, .denied]),
            rule: dice.one(of: ["by-hand", "coordination"]), listed: dice.once(in: 3))
    }

    @Test func `three hundred random cases keep every promise`() {
        for seed in 1...300 as ClosedRange<UInt64> {
            var dice = Dice(seed: seed)
            let papers = (0..<Int(dice.next() % 6)).map { Self.paper($0, &dice) }
            let record = ResolvedRecord.of(papers)
            let broken = Self.broken(record, papers)
            #expect(broken == [], "seed \(seed)")
            if seed % 10 == 0 {
                #expect(ResolvedRecord.of(papers.shuffled(using: &dice)) == record, "seed \(seed)")
            }
        }
    }

    /// The promises that a record breaks.
    static func broken(_ record: ResolvedRecord, _ papers: [Paper]) -> [String] {
        var broken: [String] = []
        func promise(_ holds: Bool, _ what: String) { if !holds { broken.append(what) } }
        let claims = papers.flatMap(\.material.extract.claims).map(\.id).sorted()
        promise(record.figures.flatMap(\.supports).map(\.claim.id).sorted() == claims, "each claim in one figure")
        promise(Set(record.figures.map(\.id)).count == record.figures.count, "ids are unique")
        promise(Set(record.trees.map(\.id)).count == record.trees.count, "tree ids are unique")
        for figure in record.figures {
            let bounds = [figure.low, figure.best, figure.high].compactMap(\.self)
            promise(!figure.supports.isEmpty, "a figure has claims")
            promise(bounds.allSatisfy(figure.stated.contains), "low, best and high are claimed numbers")
            promise(bounds == bounds.sorted(), "low, best and high stand in order")
            promise(bounds.isEmpty == figure.deciding.isEmpty, "numbers are decided by claims")
            let affirmed = figure.supports.filter { $0.claim.stance != .denied }
            promise(
                Set(figure.deciding).isSubset(of: affirmed.map(\.claim.id)), "deciding claims are affirmed supports")
            promise(figure.best == nil || figure.status != .unresolved, "what has a best is resolved")
            promise(figure.status != .corroborated || figure.independentSources > 1, "one root corroborates nothing")
            promise(
                (figure.unit == nil) || figure.supports.allSatisfy { $0.claim.figure.unit == figure.unit }, "one unit")
            let openings = affirmed.map(\.claim.figure)
            promise(figure.high == nil || openings.contains { $0.high != nil }, "a high comes from a high")
            for support in figure.supports {
                let tree = record.trees.first { $0.id == support.root }
                promise(
                    tree?.members.contains { $0.document == support.claim.quote.locator.document } == true,
                    "a claim's document is in its tree")
            }
        }
        for tree in record.trees {
            for member in tree.members {
                let document = record.documents.first { $0.id == member.document }
                promise(document != nil, "a member is a document")
                let words = member.evidence.flatMap { document?.text.words(at: $0.locator.span) }
                promise(words == member.evidence?.words, "evidence is what stands there")
            }
        }
        promise(record.contrasts.allSatisfy { $0.answers.count > 1 }, "a contrast has two answers")
        return broken
    }
}
