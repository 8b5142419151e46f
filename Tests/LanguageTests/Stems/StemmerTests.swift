import Testing

@testable import Language

@Suite struct StemmerTests {
    private let spanish = Stemmer(language: "es")
    private let english = Stemmer(language: "en")

    @Test(arguments: [
        ("enfrentamientos", "enfrentamiento"), ("abatidos", "abatió"), ("manifestaciones", "manifestación"),
        ("policías", "policía"), ("operativos", "operativo"), ("Víctimas", "víctima"),
    ])
    func `Spanish forms of one word share a stem`(form: String, other: String) throws {
        let stemmer = try #require(spanish)
        #expect(stemmer.stem(form) == stemmer.stem(other))
    }

    @Test func `English forms of one word share a stem`() throws {
        let stemmer = try #require(english)
        #expect(stemmer.stem("killings") == "kill")
        #expect(stemmer.stem("killing") == "kill")
        #expect(stemmer.stem("Killed") == "kill")
        #expect(stemmer.stem("officers") == stemmer.stem("officer"))
    }

    @Test func `a stem has neither case nor accents`() throws {
        let stemmer = try #require(spanish)
        #expect(stemmer.stem("VÍCTIMAS") == "victim")
        #expect(stemmer.stem("señales") == "senal")
    }

    @Test func `a combining accent counts as the composed letter`() throws {
        let stemmer = try #require(spanish)
        #expect(stemmer.stem("operacio\u{301}n") == stemmer.stem("operación"))
        #expect(stemmer.stem("OPERACIO\u{301}N") == stemmer.stem("operaciones"))
        #expect(stemmer.stem("sen\u{303}al") == "senal")
    }

    @Test(arguments: [
        ("manifestacion", "manifestaciones"), ("operacion", "operaciones"), ("policia", "policías"),
        ("abatio", "abatidos"), ("detendran", "detendrán"),
    ])
    func `a word typed without its accent reaches the stem of the accented one`(typed: String, form: String) throws {
        let stemmer = try #require(spanish)
        #expect(stemmer.stems(ofTyped: typed).contains(stemmer.stem(form)))
    }

    @Test func `a word that needs no accent has one stem`() throws {
        #expect(try #require(spanish).stems(ofTyped: "enfrentamientos") == ["enfrent"])
        #expect(try #require(spanish).stems(ofTyped: "manifestación") == ["manifest"])
        #expect(try #require(english).stems(ofTyped: "region") == ["region"])
    }

    @Test func `a language without rules has no stemmer`() {
        #expect(Stemmer(language: "qu") == nil)
        #expect(Stemmer(language: "") == nil)
    }

    @Test func `numbers, broken accents and the empty word pass through`() throws {
        let stemmer = try #require(spanish)
        #expect(stemmer.stem("") == "")
        #expect(stemmer.stem("2015") == "2015")
        #expect(stemmer.stem("\u{301}") == "")
    }
}
