import Evidence
import Testing

@Suite struct QuantityTests {
    /// What the words of a number allow.
    struct Case: Sendable, CustomStringConvertible {
        let words: String
        let low: Double?
        let high: Double?
        var approximate = false

        var description: String { words }
    }

    static let english = [
        Case(words: "27", low: 27, high: 27), Case(words: "at least 20", low: 20, high: nil),
        Case(words: "more than 20", low: 20, high: nil), Case(words: "as many as 3,000", low: nil, high: 3000),
        Case(words: "up to 300", low: nil, high: 300), Case(words: "between 40 and 50", low: 40, high: 50),
        Case(words: "nearly 100", low: 90, high: 100, approximate: true),
        Case(words: "nearly two dozen", low: 21, high: 24, approximate: true),
        Case(words: "about 20", low: 20, high: 20, approximate: true),
        Case(words: "two dozen", low: 24, high: 24, approximate: true),
        Case(words: "dozens of", low: 24, high: nil, approximate: true),
        Case(words: "a handful of", low: 3, high: 7, approximate: true), Case(words: "thirty-two", low: 32, high: 32),
        Case(words: "two hundred and five", low: 205, high: 205),
    ]

    @Test(arguments: english)
    func `an English number says what it allows`(one: Case) throws {
        let claim = try #require(Reader.claim("The troops killed \(one.words) villagers."))
        #expect(claim.figure.low == one.low)
        #expect(claim.figure.high == one.high)
        #expect(claim.figure.approximate == one.approximate)
        #expect(claim.quote.words == "\(one.words) villagers")
    }

    static let spanish = [
        Case(words: "al menos 20", low: 20, high: nil), Case(words: "hasta 300", low: nil, high: 300),
        Case(words: "casi 100", low: 90, high: 100, approximate: true), Case(words: "3.000", low: 3000, high: 3000),
        Case(words: "unos 20", low: 20, high: 20, approximate: true),
        Case(words: "una treintena de", low: 30, high: 30),
        Case(words: "decenas de", low: 20, high: nil, approximate: true),
        Case(words: "cientos de", low: 200, high: nil, approximate: true),
        Case(words: "entre 40 y 50", low: 40, high: 50),
        Case(words: "treinta y dos", low: 32, high: 32), Case(words: "ciento veinte", low: 120, high: 120),
    ]

    @Test(arguments: spanish)
    func `un número en español dice lo que admite`(one: Case) throws {
        let claim = try #require(Reader.claim("Los soldados mataron a \(one.words) campesinos."))
        #expect(claim.figure.low == one.low)
        #expect(claim.figure.high == one.high)
    }

    @Test(arguments: [
        "The 27-year-old driver lived at 12 Harbour Street.", "It happened at 16:30 on 3 May 2014.",
        "He was in the water for 20 minutes.", "Prices rose by 12 per cent.", "Barrio 18 is feared on the coast.",
        "One of them spoke.", "Several suspects were killed.", "Peru has a rate of deaths per 100,000 residents.",
        "The report has 212 pages.",
    ])
    func `ages, dates, durations, shares, names and vague words count nobody`(text: String) {
        #expect(Reader.claims(text).filter { $0.figure.category != .other } == [])
    }

    @Test func `none is zero and not unknown`() throws {
        let claim = try #require(Reader.claim("Ningún policía resultó herido."))
        #expect(claim.figure.category == .injured && claim.figure.low == 0 && claim.figure.high == 0)
    }
}
