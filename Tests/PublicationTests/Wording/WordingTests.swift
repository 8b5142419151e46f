import Evidence
import TestMaterial
import Testing

@testable import Publication

@Suite struct WordingTests {
    private let english: Wording
    private let spanish: Wording

    init() throws {
        english = try #require(Wording(.english))
        spanish = try #require(Wording(.spanish))
    }

    @Test func `every noun has its word in both languages, and no two share one`() {
        func check<Noun: CaseIterable>(_ nouns: Noun.Type, _ word: (Wording, Noun) -> String?) {
            for language in [english, spanish] {
                let words = Noun.allCases.compactMap { word(language, $0) }
                #expect(words.allSatisfy { !$0.isEmpty })
                #expect(Set(words).count == words.count)
            }
            for noun in Noun.allCases {
                if let word1 = word(english, noun), let word2 = word(spanish, noun) { #expect(word1 != word2) }
                #expect((word(english, noun) == nil) == (word(spanish, noun) == nil))
            }
        }
        check(Evidence.Category.self) { $0.name($1) }
        check(Counted.self) { $0.name($1) }
        check(Stance.self) { $0.name($1) }
        check(ReconciledFigure.Status.self) { $0.name($1) }
        check(Speaker.Kind.self) { $0.name($1) }
        check(Contrast.Question.self) { $0.question($1) }
        check(RuleCode.self) { $0.explanation($1) }
        check(RuleCode.self) { $0.inShort($1) }
        check(ReportSection.self) { $0.title($1) }
        check(ReportSection.self) { $0.lead($1) }
    }

    @Test func `every rule is explained in two plain sentences`() {
        for rule in RuleCode.allCases {
            for words in [english.explanation(rule), spanish.explanation(rule)] {
                #expect(words.hasSuffix(".") && words.split(separator: ". ").count == 2, "\(words)")
            }
        }
    }

    @Test func `the cautions stand in both languages`() {
        #expect(english.cautions.count == spanish.cautions.count)
        #expect(english.cautions[0].contains("presumed innocent"))
        #expect(spanish.cautions[0].contains("se presume inocente"))
        #expect(english.cautions[1].contains("not a confidence interval"))
    }

    @Test func `no English sentence of the program is left in a Spanish report`() throws {
        let html = try HTMLReportTests.render(in: .spanish)
        for words in ["counts something", "not recorded", "Back to", "Open the", "independent", "Document ", ">page "] {
            #expect(!html.contains(words), "\(words)")
        }
    }

    @Test(arguments: [
        (0, "0", "0"), (27, "27", "27"), (3_000, "3,000", "3000"), (45_000, "45,000", "45\u{202F}000"),
        (1_234_567, "1,234,567", "1\u{202F}234\u{202F}567"), (-1, "−1", "−1"), (1.5, "1.5", "1,5"),
        (12_345.25, "12,345.25", "12\u{202F}345,25"),
    ])
    func `numbers are written as the language writes them`(value: Double, english: String, spanish: String) {
        #expect(self.english.number(value) == english)
        #expect(self.spanish.number(value) == spanish)
    }

    @Test func `a range keeps what the words leave open`() {
        func range(_ low: Double?, _ high: Double?, _ approximate: Bool = false, _ unit: String? = nil) -> String {
            english.range(low: low, high: high, approximate: approximate, unit: unit)
        }
        #expect(range(27, 27) == "27")
        #expect(range(20, nil) == "≥\u{A0}20")
        #expect(range(nil, 3_000) == "≤\u{A0}3,000")
        #expect(range(90, 100, true) == "≈\u{A0}90–100")
        #expect(range(nil, nil) == "not recorded")
        #expect(range(5, 5, false, "USD") == "5\u{A0}USD")
        #expect(range(5, 5, false, "%") == "5%")
    }

    @Test func `dates are as precise as they are known`() throws {
        let day = try #require(PartialDate(year: 2015, month: 6, day: 29))
        let month = try #require(PartialDate(year: 2015, month: 6))
        let year = try #require(PartialDate(year: 2015))
        #expect([day, month, year].map(english.date) == ["29 June 2015", "June 2015", "2015"])
        #expect([day, month, year].map(spanish.date) == ["29 de junio de 2015", "junio de 2015", "2015"])
        #expect(english.time("2026-11-21T03:04:05Z") == "21 November 2026, 03:04 UTC")
        #expect(english.time("yesterday") == "yesterday")
        #expect(spanish.period(Period(from: month, to: day)) == "de junio de 2015 a 29 de junio de 2015")
        #expect(english.period(Period(on: day)) == "29 June 2015")
        #expect(english.period(Period(from: nil, to: year)) == "until 2015")
        #expect(english.period(Period(from: nil, to: nil)) == nil)
    }

    @Test func `a share shows its interval first and never a bare zero percent`() {
        #expect(
            english.proportion(11, of: 20, estimate: 0.55, low: 0.31528, high: 0.76942)
                == "11 of 20: 95% interval 32–77%; share 55%. Describes these 20 only.")
        #expect(
            spanish.proportion(11, of: 20, estimate: 0.55, low: 0.31528, high: 0.76942)
                == "11 de 20: intervalo del 95\u{202F}%, 32–77\u{202F}%; proporción, 55\u{202F}%. "
                + "Describe solo a estos 20.")
        #expect(
            spanish.proportion(0, of: 6, estimate: 0, low: 0, high: 0.393)
                == "0 de 6; hasta 39\u{202F}% (límite unilateral del 95\u{202F}%). Describe solo a estos 6.")
        #expect(
            english.proportion(6, of: 6, estimate: 1, low: 0.607, high: 1)
                == "6 of 6; at least 61% (one-sided 95% limit). Describes these 6 only.")
    }
}
