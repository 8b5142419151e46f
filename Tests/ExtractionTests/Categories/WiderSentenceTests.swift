import Evidence
import Testing

/// Rules that look beyond the words next to a group.
@Suite struct WiderSentenceTests {
    struct Case: Sendable, CustomStringConvertible {
        let text: String
        let figures: [Pair]
        var description: String { text }
    }

    struct Pair: Hashable, Sendable {
        let category: Category
        let low: Double
        init(_ category: Category, _ low: Double) {
            self.category = category
            self.low = low
        }
    }

    static let cases = [
        Case(text: "Three men were killed by four officers.", figures: [Pair(.killed, 3), Pair(.involved, 4)]),
        Case(
            text: "Doce personas murieron a manos de seis soldados.", figures: [Pair(.killed, 12), Pair(.involved, 6)]),
        Case(text: "The dead: four men and two women.", figures: [Pair(.killed, 4), Pair(.killed, 2)]),
        Case(text: "Los muertos: cuatro hombres y dos mujeres.", figures: [Pair(.killed, 4), Pair(.killed, 2)]),
        Case(text: "Among those killed were nine children.", figures: [Pair(.killed, 9)]),
        Case(text: "Entre los muertos había nueve niños.", figures: [Pair(.killed, 9)]),
        Case(text: "Twenty people were killed. Nine were officers.", figures: [Pair(.killed, 20), Pair(.killed, 9)]),
        Case(text: "Veinte personas murieron. Nueve eran policías.", figures: [Pair(.killed, 20), Pair(.killed, 9)]),
        Case(
            text: "Twenty people were killed. Of those, 11 had no criminal record.",
            figures: [Pair(.killed, 20), Pair(.noCriminalRecord, 11)]),
        Case(
            text: "La policía mató a 27, 11 de ellos sin antecedentes.",
            figures: [Pair(.killed, 27), Pair(.noCriminalRecord, 11)]),
        Case(
            text: "Of the 20 men killed, 11 had no criminal record.",
            figures: [Pair(.killed, 20), Pair(.noCriminalRecord, 11)]),
        Case(
            text: "Twenty people, including four children, were killed.",
            figures: [Pair(.killed, 20), Pair(.killed, 4)]),
        Case(
            text: "Veinte personas, entre ellas cuatro niños, fueron asesinadas.",
            figures: [Pair(.killed, 20), Pair(.killed, 4)]),
        Case(text: "Three men, aged 20, 25 and 31, were killed.", figures: [Pair(.killed, 3)]),
        Case(text: "The 27 men whom the patrol shot dead were unarmed.", figures: [Pair(.killed, 27)]),
        Case(text: "Hay 16 oficiales a los que el informe implica.", figures: [Pair(.involved, 16)]),
        Case(
            text: "Puerto Alba lidera con 57 muertos; le sigue Kelwick, con 32.",
            figures: [Pair(.killed, 57), Pair(.killed, 32)]),
        Case(
            text: "La corte impuso treinta años de prisión al alcalde y a nueve policías.",
            figures: [Pair(.sentenced, 9)]),
        Case(
            text: "Enforced disappearances fell from 22 in 2012 to 10 in 2013.",
            figures: [Pair(.disappeared, 22), Pair(.disappeared, 10)]),
        Case(
            text: "Two people were killed and seven more people waited.", figures: [Pair(.killed, 2), Pair(.other, 7)]),
        Case(text: "A man accused of robbery met two teenagers.", figures: [Pair(.other, 2)]),
        Case(text: "The three witnesses were identified by the court.", figures: [Pair(.other, 3)]),
    ]

    @Test(arguments: cases)
    func `each group takes what is said of it`(one: Case) {
        #expect(Reader.claims(one.text).map { Pair($0.figure.category, $0.figure.low ?? -1) } == one.figures)
    }

    @Test(arguments: [
        ("Six officers were there: two died and four were injured.", Counted.police),
        ("Nine injured officers were taken away.", .police),
    ])
    func `a number without a noun counts those named before it`(text: String, counted: Counted) {
        #expect(Reader.claims(text).allSatisfy { $0.figure.counted == counted })
    }
}
