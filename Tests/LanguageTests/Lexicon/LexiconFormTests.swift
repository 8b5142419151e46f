@testable import Language
import Testing

@Suite struct LexiconFormTests {
    @Test(arguments: Lexicon.bundledFiles.map(\.name))
    func `every file of the program is of the plain form, and reads as YAML reads it`(name: String) throws {
        let text = try #require(Lexicon.bundledFiles.first { $0.name == name }?.text)
        let plain = try #require(LexiconFormReader.form(of: text), "'\(name)' is slow to read: keep to the plain form")
        let general = try LexiconReader(file: name).form(of: text)
        #expect(plain.head.map(\.value) == general.head.map(\.value))
        #expect(plain.items.count == general.items.count)
        for (left, right) in zip(plain.items, general.items) {
            #expect(left.fields.map(\.key) == right.fields.map(\.key), "line \(left.line)")
            #expect(left.fields.map(\.value) == right.fields.map(\.value), "line \(left.line)")
        }
    }

    @Test func `scalars, lists over lines, quotation marks and comments are read`() throws {
        let text = """
            # A comment.
            concept: killed
            purpose: Words: none
            entries:
              - {terms: ["no", 'it''s', a b,
                  c-d], roles: [active], value: -2.5}   # another
              # between
              - terms: [x]
                example: A line
                  that goes on.
            """
        #expect(LexiconFormReader.form(of: text) == nil, "a colon before a blank is none of the plain form")
        let form = try #require(
            LexiconFormReader.form(of: text.replacing("purpose: Words: none", with: "purpose: \"Words: none\"")))
        #expect(form.head.map(\.value) == [.scalar("killed"), .scalar("Words: none")])
        #expect(form.items[0]["terms"] == .list(["no", "it's", "a b", "c-d"]))
        #expect(form.items[0]["value"]?.number == -2.5)
        #expect(form.items[1]["example"] == .scalar("A line that goes on."))
    }

    @Test(arguments: [
        "entries:\n- terms: &a [x]", "entries:\n  - terms: [x", "entries:\n  - {terms: [[x]]}",
        "concept: |\n  x\nentries:",
        "entries:\n  - terms: [x]\n    terms: [y]", "a: 'x", "a: \"\\u0041\"", "entries:\n  terms: [x]", "",
    ])
    func `what is not of the plain form is left to the general reader`(text: String) {
        #expect(LexiconFormReader.form(of: text) == nil)
    }
}
