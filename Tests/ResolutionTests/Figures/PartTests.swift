import Evidence
import Testing

@testable import Resolution

@Suite struct PartTests {
    static let sum = Paper(
        "austral.txt", publisher: "Diario Austral", published: "2016-07-31",
        [
            Say(16, .investigated, .police), Say(80, .investigated, .police, rule: "coordination", listed: true),
            Say(96, .investigated, .police, listed: true),
        ])
    static let list = Paper(
        "brisa.txt", publisher: "Brisa", published: "2016-08-25",
        [
            Say(9, .investigated, .police), Say(1, .investigated, .police, rule: "coordination", listed: true),
            Say(1, .investigated, .police, rule: "coordination", listed: true),
            Say(7, .investigated, .police, rule: "coordination", listed: true),
        ])

    @Test func `sixteen and eighty of ninety-six are parts and no answers`() throws {
        let record = ResolvedRecord.of([Self.sum])
        let total = try #require(record.figure(of: Self.sum.claim(2)))
        #expect((total.low, total.best, total.high) == (96, 96, 96))
        #expect(total.stated == [96])
        #expect(record.figure(of: Self.sum.claim(0))?.scope == .partOfTotal("96"))
        #expect(record.figure(of: Self.sum.claim(1))?.scope == .partOfTotal("96"))
        #expect(record.figure(of: Self.sum.claim(0))?.scopeReason == .partOf("96"))
    }

    @Test func `a general, a commander and seven are parts of the nine`() throws {
        let record = ResolvedRecord.of([Self.list])
        let total = try #require(record.figure(of: Self.list.claim(0)))
        #expect(total.stated == [9])
        for part in 1...3 { #expect(record.figure(of: Self.list.claim(part))?.scope == .partOfTotal("9")) }
    }

    @Test func `a list whose total nobody states answers nothing`() {
        let paper = Paper(
            "norte.txt", publisher: "Norte",
            [
                Say(1, .involved, .police), Say(nil, .involved, .police, low: 7, rule: "coordination", listed: true),
                Say(18, .killed),
            ])
        let record = ResolvedRecord.of([paper])
        #expect(record.figure(of: paper.claim(0))?.scope == .partOfTotal(nil))
        #expect(record.figure(of: paper.claim(1))?.scope == .partOfTotal(nil))
        #expect(record.only(.killed)?.stated == [18])
    }

    @Test func `parts of one total do not contest each other`() {
        let record = ResolvedRecord.of([Self.sum])
        for part in 0...1 {
            #expect(record.figure(of: Self.sum.claim(part))?.status != .contested)
        }
    }

    @Test func `parts of two unnamed totals are not one figure`() {
        func list(_ name: String, _ first: Double, _ second: Double) -> Paper {
            Paper(
                "\(name).txt", publisher: name,
                [
                    Say(first, .involved, .police),
                    Say(second, .involved, .police, rule: "coordination", listed: true),
                ])
        }
        let one = list("Norte", 1, 7)
        let other = list("Brisa", 16, 80)
        let record = ResolvedRecord.of([one, other])
        #expect(record.figure(of: one.claim(0))?.id != record.figure(of: other.claim(1))?.id)
    }

    @Test func `parts are no answers of a contrast`() throws {
        let record = ResolvedRecord.of([
            Self.sum, Self.list, Paper("c.txt", publisher: "Costa", [Say(97, .investigated, .police)]),
        ])
        let contrast = try #require(record.contrast(.howManyOfficers))
        #expect(Set(contrast.answers.map(\.value)) == ["96", "97", "9"])
    }

    @Test func `the dead are no parts of the officers, nor civilians of agents`() {
        let paper = Paper(
            "a.txt", publisher: "Austral",
            [
                Say(16, .killed, .suspects), Say(80, .investigated, .police, listed: true),
                Say(96, .investigated, .police, listed: true),
            ])
        let record = ResolvedRecord.of([paper])
        #expect(record.figure(of: paper.claim(0))?.part == "")
    }
}
