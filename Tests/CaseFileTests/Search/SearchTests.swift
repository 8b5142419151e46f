import Evidence
import Testing

@testable import CaseFile

@Suite struct SearchTests {
    private let workplace: Workplace
    private let caseFile: CaseFile

    init() throws {
        workplace = try Workplace()
        caseFile = try workplace.makeCase()
        for sample in Sample.all { _ = try caseFile.add(sample) }
    }

    private func found(_ query: String) throws -> Set<String> { Set(try caseFile.search(query, limit: 20).map(\.name)) }

    @Test(arguments: [
        ("enfrentamientos", ["austral.txt", "informe.pdf"]), ("ENFRENTAMIENTO", ["austral.txt", "informe.pdf"]),
        ("killing", ["courier.txt"]), ("killings", ["courier.txt"]), ("kills", ["courier.txt"]),
        ("manifestaciones", ["austral.txt"]), ("manifestacion", ["austral.txt"]), ("policía", ["austral.txt"]),
        ("POLICIA", ["austral.txt"]), ("policias", ["austral.txt"]), ("ñahui", ["lista.txt"]), ("nahui", ["lista.txt"]),
        ("bahia clara", ["austral.txt", "courier.txt", "lista.txt"]), ("abatió", ["austral.txt"]),
        ("quispes", []), ("policing", []),
    ])
    func `a word finds its forms in the language of each document`(query: String, names: [String]) throws {
        #expect(try found(query) == Set(names))
    }

    @Test(arguments: [
        ("27 asaltantes", ["austral.txt"]), ("asaltantes Hondo", []), ("\"fuego cruzado\"", ["austral.txt"]),
        ("\"cruzado fuego\"", []), ("\"enfrentamiento\"", ["austral.txt"]), ("\"Fuego  CRUZADO\"", ["austral.txt"]),
        ("hondo OR antecedentes", ["courier.txt", "informe.pdf"]), ("clara -policia", ["courier.txt", "lista.txt"]),
        ("clara NOT policia", ["courier.txt", "lista.txt"]),
        ("clara AND NOT \"puerto hondo\"", ["austral.txt", "lista.txt"]),
        ("enfrent*", ["austral.txt", "informe.pdf"]), ("kill*", ["courier.txt"]),
        ("antecedente* muertos", ["informe.pdf"]),
        ("enfrentamientos NEAR clara", ["austral.txt"]), ("enfrentamientos NEAR/1 clara", []),
        ("enfrentamientos NEAR/2 claras", ["austral.txt"]), ("\"fuego cruzado\" NEAR/3 murieron", ["austral.txt"]),
        ("ruiz NEAR/0 viceministro", ["austral.txt"]), ("(hondo OR policia) clara", ["austral.txt", "courier.txt"]),
        ("clara -(policia OR officers)", ["lista.txt"]), ("no-officer", ["courier.txt"]),
        ("« fuego cruzado »", ["austral.txt"]),
        ("words:policia", []), ("policia' OR 1=1; --", ["austral.txt"]),
    ])
    func `the language of queries`(query: String, names: [String]) throws {
        #expect(try found(query) == Set(names))
    }

    @Test func `a star alone is asked about`() throws {
        #expect(throws: CaseFileError.self) { try found("20 * killings") }
    }

    @Test func `a hit opens on the exact bytes of its words`() throws {
        let hit = try #require(try caseFile.search("enfrentamientos NEAR clara", limit: 5).first)
        let text = Sample.spanish.document.text
        #expect(hit.document == Sample.spanish.document.id)
        #expect(hit.publisher == "Diario Austral")
        #expect(hit.published == PartialDate(iso: "2016-08-22"))
        #expect(hit.hits.map { text.words(at: $0) } == ["enfrentamiento", "Clara"])
        #expect(text.words(at: hit.snippet.locator.span) == hit.snippet.words)
        #expect(hit.hits.allSatisfy { hit.snippet.locator.span.contains($0) })
        #expect(hit.page == nil)
    }

    @Test func `a hit on a page names the page and stays on it`() throws {
        let hit = try #require(try caseFile.search("antecedente", limit: 5).first)
        #expect(hit.page == 2)
        #expect(hit.snippet.words == "Segunda página: hasta 11 muertos sin antecedentes")
    }

    @Test func `the word as it was typed ranks before its other forms`() throws {
        #expect(try caseFile.search("enfrentamientos", limit: 5).map(\.name) == ["informe.pdf", "austral.txt"])
        #expect(try caseFile.search("enfrentamientos", limit: 1).map(\.name) == ["informe.pdf"])
    }

    @Test func `token N of each column is word N of the text`() {
        for sample in Sample.all {
            let text = sample.document.text.string
            let words = SearchWord.words(of: text)
            let indexed = IndexedText(text, language: sample.document.language)
            #expect(indexed.words.split(separator: " ").count == words.count)
            let stems = indexed.stems.split(separator: " ").count
            #expect(stems == (sample.document.language == nil ? 0 : words.count))
        }
    }

    @Test func `words are runs of letters and digits, whatever the script`() {
        let text = "¿Qué?—dijo «Ñandú»… 1.234 O’Neill n.º5 Київ 東京 a\u{301}b ×÷"
        let words = SearchWord.words(of: text)
        #expect(
            words.map(\.folded) == [
                "que", "dijo", "nandu", "1", "234", "o", "neill", "n", "º5", "Київ", "東京", "ab",
            ])
        let bytes = Array(text.utf8)
        #expect(String(decoding: bytes[words[2].span.start..<words[2].span.end], as: UTF8.self) == "Ñandú")
    }

    @Test func `everything that a person can type gives an answer or a sentence`() throws {
        let signs = [
            "a", "\"", "(", ")", "-", "*", "OR", "NEAR", "NEAR/3", "NOT", "AND", "'", ":", "^", "{", "+", "«", "\0",
        ]
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let query = (0..<Int.random(in: 1...7, using: &generator))
                .map { _ in signs[Int.random(in: 0..<signs.count, using: &generator)] }
                .joined(separator: Bool.random(using: &generator) ? " " : "")
            do {
                _ = try caseFile.search(query, limit: 1)
            } catch {
                #expect(error.code == .query, "\(query) \(error) \(error.cause ?? "")")
            }
        }
    }
}
