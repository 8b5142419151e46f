import Evidence
import Foundation
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: ["2015", "2015-06", "2015-06-29", "0001-01-01", "9999-12-31", "2016-02-29", "2000-02-29"])
    func `a date is written as it was read, as precise as it is`(text: String) throws {
        #expect(try #require(PartialDate(iso: text)).iso == text)
    }

    @Test(arguments: ["2015-06-29T10:00:00Z", "2015-06-29T23:59"])
    func `the time of a day is left out`(text: String) {
        #expect(PartialDate(iso: text) == PartialDate(year: 2015, month: 6, day: 29))
    }

    @Test(arguments: [
        "", "-", "15", "215", "02015", "2015-", "2015-6", "2015-06-", "2015-06-9", "2015-6-29", "2015/06/29", "2015-13",
        "2015-00", "2015-06-31", "2015-06-00", "2015-02-29", "1900-02-29", "0000", "2015-06-29-01", "+015", "20 5",
        "２０１５", "T10:00", " 2015", "2015-06-29 10:00", "-015-06",
    ])
    func `anything else is no date`(text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test func `a day needs a month, and both must exist`() {
        #expect(PartialDate(year: 2015, day: 4) == nil)
        #expect(PartialDate(year: 2015, month: 4, day: 31) == nil)
        #expect(PartialDate(year: 2015, month: 0) == nil)
        #expect(PartialDate(year: 0) == nil)
        #expect(PartialDate(year: 10_000) == nil)
    }

    @Test(arguments: [(1, 31), (2, 28), (4, 30), (6, 30), (9, 30), (11, 30), (12, 31)])
    func `a month has its days`(month: Int, days: Int) {
        #expect(PartialDate.days(in: month, of: 2015) == days)
    }

    @Test(arguments: [(2000, 29), (1900, 28), (2012, 29), (2100, 28)])
    func `February follows the Gregorian rule`(year: Int, days: Int) {
        #expect(PartialDate.days(in: 2, of: year) == days)
    }

    @Test func `dates come in order, the less precise before the dates it holds`() throws {
        let ordered = ["2014-12-31", "2015", "2015-01", "2015-01-01", "2015-06-29", "2015-10", "2016"]
        let dates = try ordered.map { try #require(PartialDate(iso: $0)) }
        #expect(dates.shuffled().sorted().map(\.iso) == ordered)
    }

    @Test func `a date travels as its ISO form`() throws {
        let dates = [try #require(PartialDate(iso: "2015-06"))]
        let line = try JSONEncoder().encode(dates)
        #expect(String(decoding: line, as: UTF8.self) == #"["2015-06"]"#)
        #expect(try JSONDecoder().decode([PartialDate].self, from: line) == dates)
    }

    @Test func `a bad date in a record is refused by name`() {
        #expect {
            try JSONDecoder().decode([PartialDate].self, from: Data(#"["2015-13"]"#.utf8))
        } throws: { error in
            "\(error)".contains("'2015-13' is not a date.")
        }
    }
}
