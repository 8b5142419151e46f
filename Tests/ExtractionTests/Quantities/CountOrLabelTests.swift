import Evidence
import Testing

@Suite struct CountOrLabelTests {
    @Test(arguments: [
        "In 2014 soldiers died in the valley.", "Desde 2012 agentes de la base vivían allí.",
        "World War 2 soldiers were honoured.", "Police seized a .38 revolver.", "El Barrio 18 mató a su líder.",
        "La Ley 30077 castiga a los agentes.", "Resolution 2015-045 suspended him.",
        "The three-star general was charged.",
        "One in five officers was investigated.", "Seven out of ten victims were farmers.",
        "Uno de cada cinco policías fue investigado.", "Three men, aged 20 to 31, spoke.", "Miles was arrested.",
        "None of the injuries was grave.", "El 20 por ciento de los vecinos votó.",
    ])
    func `years, labels, shares, ages and names count nobody`(text: String) {
        #expect(Reader.claims(text).filter { $0.figure.category != .other && $0.figure.category != .rate } == [])
    }

    @Test(arguments: [
        ("At the camp 27 people died.", 27.0), ("En el distrito 27 personas murieron.", 27),
        ("In Puerto Alba 14 died.", 14), ("The troops killed 100 000 villagers.", 100_000),
        ("Los soldados mataron a 12 500 campesinos.", 12_500), ("Police killed 12 (twelve) men.", 12),
        ("La policía mató a doce (12) hombres.", 12),
    ])
    func `a count is told from a label by its noun or verb`(text: String, number: Double) throws {
        let claim = try #require(Reader.claim(text))
        #expect(claim.figure.category == .killed)
        #expect(claim.figure.low == number && claim.figure.high == number)
    }

    @Test(arguments: [
        ("The troops killed ⟦20 or more villagers⟧.", Double?.some(20), Double?.none),
        ("Los soldados mataron a ⟦20 o más campesinos⟧.", 20, nil),
    ])
    func `the noun behind 'or more' belongs to the quote`(text: String, low: Double?, high: Double?) throws {
        let quote = text.split(separator: "⟦")[1].split(separator: "⟧")[0]
        let claim = try #require(Reader.claim(text.filter { $0 != "⟦" && $0 != "⟧" }))
        #expect(claim.quote.words == quote)
        #expect(claim.figure.low == low && claim.figure.high == high)
    }

    @Test(arguments: [
        "A dozen people were killed.", "Two dozen villagers were killed.", "Media docena de campesinos murieron.",
        "Una treintena de personas murió.", "Un centenar de agentes murió.",
    ])
    func `round collectives are approximate`(text: String) throws {
        #expect(try #require(Reader.claim(text)).figure.approximate)
    }

    @Test(arguments: ["A pair of officers were killed.", "Un trío de agentes murió."])
    func `a pair and a trio are exact`(text: String) throws {
        #expect(try !#require(Reader.claim(text)).figure.approximate)
    }

    @Test(arguments: [
        ("Neither of the two officers was injured.", Category.injured), ("No hubo heridos.", .injured),
        ("Ninguno de los dos policías resultó herido.", .injured), ("No one was hurt.", .injured),
        ("Nobody was killed.", .killed), ("Nadie resultó herido.", .injured),
    ])
    func `none is one figure of zero`(text: String, category: Category) throws {
        let claim = try #require(Reader.claim(text))
        #expect(claim.figure.category == category && claim.figure.low == 0 && claim.figure.high == 0)
        #expect(claim.stance == .asserted)
    }

    @Test(arguments: ["Both men were killed.", "Both were killed.", "Ambos fueron asesinados."])
    func `both are two`(text: String) throws {
        #expect(try #require(Reader.claim(text)).figure.low == 2)
    }

    @Test(arguments: [
        ("Murieron 20 policías y otros tantos civiles.", [20.0, 20.0]),
        ("Twenty soldiers and as many civilians were killed.", [20, 20]),
    ])
    func `as many is the number before it once more`(text: String, numbers: [Double]) {
        #expect(Reader.claims(text).map(\.figure.low) == numbers)
    }

    @Test(arguments: [
        ("The country has 9.6 homicides per 100,000 people.", "homicides per 100,000 people"),
        ("Hay 2,2 muertos por día en el puerto.", "muertos por día"), ("26 per cent of the dead were farmers.", "%"),
        ("El 45% de los muertos no tenía antecedentes.", "%"),
    ])
    func `rates and percentages say what they are of`(text: String, unit: String) throws {
        let claim = try #require(Reader.claim(text))
        #expect(claim.figure.category == .rate && claim.figure.unit == unit)
    }

    @Test func `a day after the raid is no rate`() throws {
        #expect(try #require(Reader.claim("Police killed 12 men a day after the raid.")).figure.category == .killed)
    }
}
