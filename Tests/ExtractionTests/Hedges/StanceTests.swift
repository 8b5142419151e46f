import Evidence
import Testing

@Suite struct StanceTests {
    @Test(arguments: [
        ("Police killed 12 men.", Stance.asserted), ("Police allegedly killed 12 men.", .alleged),
        ("La policía habría matado a 12 hombres.", .alleged),
        ("Presuntamente, la policía mató a 12 hombres.", .alleged),
        ("The officer is accused of leading raids that killed 12 men.", .alleged),
        ("Police killed 12 suspected robbers.", .asserted), ("La policía mató a 12 presuntos ladrones.", .asserted),
        ("The lawyer denied that police killed 12 men.", .denied),
        ("El abogado negó que la policía matara a 12 hombres.", .denied),
        ("Police reportedly killed 12 men.", .reported),
    ])
    func `a hedge on the claim is told from a hedge on the people`(text: String, stance: Stance) throws {
        #expect(try #require(Reader.claim(text)).stance == stance)
    }
}
