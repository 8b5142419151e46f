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
        ("Police killed 12 men between June and August 2015.", "2015-06", "2015-08"),
        ("La policía mató a 12 hombres entre el 5 y el 9 de mayo de 2015.", "2015-05-05", "2015-05-09"),
        ("La policía mató a 12 hombres del 5 al 9 de mayo.", "2016-05-05", "2016-05-09"),
        ("Police killed 12 men between May 5 and 9, 2015.", "2015-05-05", "2015-05-09"),
        ("Police killed 12 men from November to February 2015.", "2014-11", "2015-02"),
        ("In the 1990s police killed 12 men.", "1990", "1999"),
        ("En los años noventa la policía mató a 12 hombres.", "1990", "1999"),
        ("En la década de 1980 la policía mató a 12 hombres.", "1980", "1989"),
        ("Police killed 12 men last month.", "2016-07", "2016-07"),
        ("La policía mató a 12 hombres el pasado julio.", "2016-07", "2016-07"),
        ("La policía mató a 12 hombres el lunes pasado.", "2016-08-15", "2016-08-15"),
        ("Police killed 12 men on Saturday night.", "2016-08-20", "2016-08-20"),
        ("Police killed 12 men two weeks ago.", "2016-08-08", "2016-08-14"),
        ("La policía mató a 12 hombres hace tres días.", "2016-08-19", "2016-08-19"),
        ("La policía mató a 12 hombres hace dos años.", "2014", "2014"),
        ("Police killed 12 men in the past three years.", "2013", "2016"),
        ("January 9, 2015 men were sent there; police killed 12 men.", "2015-01-09", "2015-01-09"),
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

    @Test(arguments: [
        "Until 2015 police killed 12 men.", "Hasta 2015 la policía mató a 12 hombres.",
        "Before 2015, police killed 12 men.", "Antes de 2015 la policía mató a 12 hombres.",
    ])
    func `an end without a beginning stays open`(text: String) throws {
        #expect(try #require(Reader.claim(text)).figure.period == Period(from: nil, to: PartialDate(year: 2015)))
    }

    @Test func `that same month is the month named last`() {
        let claims = Reader.claims(
            "Police killed 12 men on June 3, 2014. That same month troops killed 15 men. Ese mismo año murieron 17 agentes."
        )
        #expect(claims.map { $0.figure.period?.from?.iso } == ["2014-06-03", "2014-06", "2014"])
    }

    @Test func `without a date of its own a document resolves no month`() throws {
        #expect(try #require(Reader.claim("Police killed 12 men in July.")).figure.period == nil)
    }
}
