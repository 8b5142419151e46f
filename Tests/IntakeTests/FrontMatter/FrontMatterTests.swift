import Evidence
import Testing

@testable import Intake

@Suite struct FrontMatterTests {
    @Test func `all keys are read and the text begins after them`() async throws {
        let source = """
            ---
            title: "Ocho vecinos sin agua: la alcaldía calla"
            publisher: El Correo del Valle
            published: 2016-08-22
            authors: [Ada Pluma, Max Roca]
            origin: https://correo.example/agua
            language: es
            ---
            El texto empieza aquí.

            """
        let document = try await Intake().read(bytes: Array(source.utf8), name: "nota.txt").document
        #expect(document.title == "Ocho vecinos sin agua: la alcaldía calla")
        #expect(document.publisher == "El Correo del Valle")
        #expect(document.published == PartialDate(year: 2016, month: 8, day: 22))
        #expect(document.authors == ["Ada Pluma", "Max Roca"])
        #expect(document.origin == "https://correo.example/agua")
        #expect(document.language == .spanish)
        #expect(document.text.string == "El texto empieza aquí.\n")
        #expect(document.findings == [])
    }

    @Test(arguments: [
        ("2016", PartialDate(year: 2016)), ("2016-08", PartialDate(year: 2016, month: 8)),
        ("'2016-08-22'", PartialDate(year: 2016, month: 8, day: 22)),
        ("2016-08-22T10:00:00-05:00", PartialDate(year: 2016, month: 8, day: 22)),
        ("2016-08-22 10:00:00", PartialDate(year: 2016, month: 8, day: 22)),
    ])
    func `a date is as precise as it is written`(written: String, date: PartialDate?) {
        #expect(FrontMatter(of: "---\npublished: \(written)\n---\n").particulars.published == date)
    }

    @Test func `one author can be a plain string`() {
        #expect(FrontMatter(of: "---\nauthors: Ada Pluma\n---\n").particulars.authors == ["Ada Pluma"])
    }

    @Test func `Windows line ends are fences too`() {
        let frontMatter = FrontMatter(of: "---\r\ntitle: Agua\r\n---\r\nTexto")
        #expect(frontMatter.particulars.title == "Agua")
        #expect(frontMatter.end == 23)
    }

    @Test func `an unknown key is named`() {
        let findings = FrontMatter(of: "---\ntitle: Agua\ntitel: Agua\n---\n").findings
        #expect(findings.map(\.code) == ["unknown-front-matter-key"])
        #expect(
            findings.first?.message
                == "The front matter's key 'titel' is not known and was left out. "
                + "Known are title, publisher, published, authors, origin and language.")
    }

    @Test func `a date that cannot be read is named`() {
        let findings = FrontMatter(of: "---\npublished: el lunes\n---\n").findings
        #expect(
            findings.map(\.message) == [
                "The front matter's date 'el lunes' cannot be read. Write it as 2016-08-22, 2016-08 or 2016."
            ])
    }

    @Test func `broken front matter is a finding and the text is read all the same`() async throws {
        let source = "---\ntitle: \"Agua\nauthors: [Ada\n---\nEl texto.\n"
        let document = try await Intake().read(bytes: Array(source.utf8), name: "nota.txt").document
        #expect(document.text.string == "El texto.\n")
        #expect(document.title == nil)
        #expect(document.findings.map(\.code) == ["front-matter-unreadable"])
        let message = document.findings.first?.message ?? ""
        #expect(message.hasPrefix("The front matter is not valid YAML (line "))
        #expect(message.hasSuffix("The text was read without it; correct it and add the document again."))
    }

    @Test func `a rule of dashes without a second one is text`() {
        #expect(FrontMatter(of: "---\nEl texto.\n").end == 0)
        #expect(FrontMatter(of: "El texto.\n---\n---\n").end == 0)
    }
}
