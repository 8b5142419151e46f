import Evidence
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("Police killed 12 men between June 2012 and June 2015.", "2012-06", "2015-06"),
        ("La policía mató a 12 hombres entre 2011 y 2015.", "2011", "2015"),
        ("Police killed 12 men in 2014.", "2014", "2014"),
        ("Police killed 12 men on June 29, 2015.", "2015-06-29", "2015-06-29"),
        ("La policía mató a 12 hombres el 29 de junio de 2015.", "2015-06-29", "2015-06-29"),
        ("Police killed 12 men last year.", "2015", "2015"),
        ("Police killed 12 men in July.", "2016-07", "2016-07"),
    ])
    func `a period is as precise as the text`(text: String, from: String, to: String) throws {
        let claim = try #require(Reader.claim(text, published: PartialDate(year: 2016, month: 8, day: 22)))
        #expect(claim.figure.period?.from?.iso == from)
        #expect(claim.figure.period?.to?.iso == to)
    }

    @Test func `an open end stays open`() throws {
        let claim = try #require(Reader.claim("Police have killed 12 men since 2012."))
        #expect(claim.figure.period == Period(from: PartialDate(year: 2012), to: nil))
    }

    @Test func `without a date of its own a document resolves no month`() throws {
        #expect(try #require(Reader.claim("Police killed 12 men in July.")).figure.period == nil)
    }
}
