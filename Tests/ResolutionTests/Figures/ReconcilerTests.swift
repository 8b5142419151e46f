import Evidence
import Testing

@testable import Resolution

@Suite struct ReconcilerTests {
    /// The one figure that claims by these papers give.
    static func killed(_ papers: [Paper]) throws -> ReconciledFigure {
        try #require(ResolvedRecord.of(papers).only(.killed))
    }

    static func paper(_ name: String, _ published: String?, _ says: Say...) -> Paper {
        Paper("\(name).txt", publisher: name, published: published, says)
    }

    @Test func `a root with direct access sets best and low, the press only high`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016-09-01", Say(27)), Self.paper("Brisa", "2016-08-01", Say(20, by: [.commission])),
        ])
        #expect((figure.low, figure.best, figure.high) == (20, 20, 27))
        #expect(figure.rule == "R7 nearest root with direct access")
    }

    @Test func `the press cannot pull low below what a root with direct access says`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016-09-01", Say(12)), Self.paper("Brisa", "2016-08-01", Say(20, by: [.commission])),
        ])
        #expect((figure.low, figure.best, figure.high) == (20, 20, 20))
        #expect(figure.status == .contested)
    }

    @Test func `the police cannot set best for the dead while a nearer root exists`() throws {
        for nearer in [Speaker.commission, .hospital, .body("the ombudsman"), .body("the district prosecutor")] {
            let figure = try Self.killed([
                Self.paper("Austral", "2016-09-01", Say(4, by: [.police])),
                Self.paper("Brisa", "2016-08-01", Say(9, by: [nearer])),
            ])
            #expect(figure.best == 9, "against \(nearer.name)")
            #expect(figure.low == 9, "against \(nearer.name)")
        }
    }

    @Test func `a commission stands before a hospital, a hospital before the press`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016-09-01", Say(7)), Self.paper("Brisa", "2016-09-01", Say(8, by: [.hospital])),
            Self.paper("Costa", "2016-08-01", Say(9, by: [.commission])),
        ])
        #expect((figure.low, figure.best, figure.high) == (8, 9, 9))
        let without = try Self.killed([
            Self.paper("Austral", "2016-09-01", Say(7)), Self.paper("Brisa", "2016-09-01", Say(8, by: [.hospital])),
        ])
        #expect((without.low, without.best, without.high) == (8, 8, 8))
    }

    @Test func `between equals the exact wins, then the later, then the lower`() throws {
        let exact = try Self.killed([
            Self.paper("Austral", "2016-09-01", Say(low: 30)), Self.paper("Brisa", "2016-08-01", Say(27)),
        ])
        #expect(exact.best == 27)
        let later = try Self.killed([
            Self.paper("Austral", "2016-09-01", Say(30)), Self.paper("Brisa", "2016-08-01", Say(27)),
        ])
        #expect(later.best == 30)
        let lower = try Self.killed([
            Self.paper("Austral", "2016-08-01", Say(30)), Self.paper("Brisa", "2016-08-01", Say(27)),
        ])
        #expect(lower.best == 27)
    }

    @Test func `a document without a date is older than any with one`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", nil, Say(27)), Self.paper("Brisa", "1999", Say(30)),
        ])
        #expect(figure.best == 30)
        #expect(figure.supports.map(\.claim.figure.low) == [30, 27])
    }

    @Test func `at least has no high, as many as has no low`() throws {
        let atLeast = try Self.killed([Self.paper("Austral", "2016", Say(low: 20))])
        #expect((atLeast.low, atLeast.best, atLeast.high) == (20, 20, nil))
        let upTo = try Self.killed([Self.paper("Austral", "2016", Say(high: 3000))])
        #expect((upTo.low, upTo.best, upTo.high) == (nil, 3000, nil) || (upTo.low, upTo.high) == (nil, 3000))
        let both = try Self.killed([
            Self.paper("Austral", "2016", Say(low: 20)), Self.paper("Brisa", "2016", Say(low: 25)),
        ])
        #expect((both.low, both.high) == (20, nil))
    }

    @Test func `an open bound agrees with any number beyond it`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016", Say(low: 20)), Self.paper("Brisa", "2016", Say(27)),
        ])
        #expect((figure.low, figure.best, figure.high) == (20, 27, 27))
        #expect(figure.status == .corroborated)
        let under = try Self.killed([
            Self.paper("Austral", "2016", Say(low: 30)), Self.paper("Brisa", "2016", Say(27)),
        ])
        #expect(under.status == .contested)
    }

    @Test func `a denied claim is listed and does not count`() throws {
        let denial = Self.paper("Brisa", "2016-09-01", Say(90, by: [.commission], stance: .denied))
        let figure = try Self.killed([Self.paper("Austral", "2016-08-01", Say(27)), denial])
        #expect((figure.low, figure.best, figure.high) == (27, 27, 27))
        #expect(figure.supports.contains { $0.claim.id == denial.claim(0) })
        #expect(!figure.deciding.contains(denial.claim(0)))
        #expect(figure.status == .contested)
    }

    @Test func `what is only denied stays unresolved`() throws {
        let figure = try Self.killed([Self.paper("Brisa", "2016", Say(90, by: [.lawyer], stance: .denied))])
        #expect(figure.status == .unresolved)
        #expect((figure.low, figure.best, figure.high) == (nil, nil, nil))
        #expect(figure.deciding.isEmpty)
        #expect(figure.supports.count == 1)
    }

    @Test func `a source without a name sets nothing while another has one`() throws {
        let whisper = Self.paper("Brisa", "2016-09-01", Say(99, by: [.nobody]))
        let figure = try Self.killed([Self.paper("Austral", "2016-08-01", Say(27)), whisper])
        #expect((figure.low, figure.best, figure.high) == (27, 27, 27))
        #expect(figure.supports.count == 2)
        #expect(!figure.deciding.contains(whisper.claim(0)))
    }

    @Test func `a source without a name corroborates nothing`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016-08-01", Say(27)), Self.paper("Brisa", "2016-09-01", Say(27, by: [.nobody])),
        ])
        #expect(figure.status == .singleSource)
    }

    @Test func `an unnamed source that local media pass on sets nothing`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016-08-01", Say(27)),
            Self.paper("Brisa", "2016-09-01", Say(99, by: [.nobody, .outlet("local media")])),
        ])
        #expect((figure.low, figure.best, figure.high) == (27, 27, 27))
    }

    @Test func `an unnamed source whose number the document repeats sets nothing`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016-08-01", Say(27)),
            Self.paper("Brisa", "2016-09-01", Say(99, by: [.nobody]), Say(99)),
        ])
        #expect((figure.low, figure.best, figure.high) == (27, 27, 27))
    }

    @Test func `approximate numbers count only when nothing exact is there`() throws {
        let vague = Say(low: 90, high: 100, approximate: true)
        let alone = try Self.killed([Self.paper("Austral", "2016-09-01", vague)])
        #expect((alone.low, alone.high, alone.approximate) == (90, 100, true))
        let figure = try Self.killed([
            Self.paper("Austral", "2016-09-01", vague), Self.paper("Brisa", "2016-08-01", Say(96)),
        ])
        #expect((figure.low, figure.best, figure.high, figure.approximate) == (96, 96, 96, false))
        #expect(figure.status == .corroborated)
    }

    @Test func `about 200 and 300 do not agree, about 200 and 210 do`() throws {
        let about = Say(200, approximate: true)
        let apart = try Self.killed([
            Self.paper("Austral", "2016", about), Self.paper("Brisa", "2016", Say(300)),
        ])
        #expect(apart.status == .contested)
        let near = try Self.killed([Self.paper("Austral", "2016", about), Self.paper("Brisa", "2016", Say(210))])
        #expect(near.status == .corroborated)
    }

    @Test func `one root alone is a single source, and contested when it contradicts itself`() throws {
        let once = try Self.killed([
            Self.paper("Austral", "2016-07", Say(27)), Self.paper("Austral", "2016-08", Say(27)),
        ])
        #expect(once.status == .singleSource && once.independentSources == 1)
        let twice = try Self.killed([
            Paper("a.txt", publisher: "Austral", published: "2016-07", [Say(96)]),
            Paper("b.txt", publisher: "Austral", published: "2016-08", [Say(97)]),
        ])
        #expect(twice.status == .contested && twice.independentSources == 1)
        #expect((twice.low, twice.best, twice.high) == (96, 97, 97))
    }

    @Test func `best is never an average`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016", Say(10)), Self.paper("Brisa", "2016", Say(20)),
            Self.paper("Costa", "2016", Say(30)),
        ])
        #expect([10, 20, 30].contains(figure.best))
    }

    @Test func `a number that many repeat does not win by it`() throws {
        let copies = (1...8).map { Self.paper("Copy\($0)", "2016-09-0\($0)", Say(27, by: [.outlet("Austral")])) }
        let figure = try Self.killed(copies + [Self.paper("Brisa", "2016-08-22", Say(20, by: [.commission]))])
        #expect(figure.best == 20)
        #expect(figure.independentSources == 2)
    }

    @Test func `none killed is zero and not unknown`() throws {
        let figure = try Self.killed([Self.paper("Austral", "2016", Say(0))])
        #expect((figure.low, figure.best, figure.high) == (0, 0, 0))
    }

    @Test func `a trillion is a number like any other`() throws {
        let figure = try Self.killed([
            Self.paper("Austral", "2016", Say(1e12)), Self.paper("Brisa", "2016", Say(3)),
        ])
        #expect((figure.low, figure.best, figure.high) == (3, 3, 1e12))
    }
}
