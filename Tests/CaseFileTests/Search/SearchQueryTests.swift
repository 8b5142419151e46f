import Testing

@testable import CaseFile

@Suite struct SearchQueryTests {
    private func message(_ query: String) -> String {
        do {
            return "read as \(try SearchQuery(query).expression)"
        } catch {
            return error.message
        }
    }

    @Test(arguments: [
        ("", "it holds no word. Type at least one word: chincha"),
        ("...", "it holds no word. Type at least one word: chincha"),
        ("\"fuego cruzado", "a quotation mark is not closed. Type the phrase between two: \"fuego cruzado\""),
        ("(a OR b", "a parenthesis is not closed. Type: (killed OR abatidos) chincha"),
        ("a) b", "a parenthesis is closed that was not opened. Type: (killed OR abatidos) chincha"),
        ("OR a", "OR, AND, NOT and NEAR stand between two words. Type: killed OR abatidos"),
        ("AND a", "OR, AND, NOT and NEAR stand between two words. Type: killed OR abatidos"),
        ("a OR", "a word is missing after OR, AND, NOT, NEAR or '-'. Type: killed OR abatidos"),
        ("a NEAR", "a word is missing after OR, AND, NOT, NEAR or '-'. Type: killed OR abatidos"),
        ("-chincha", "it only says what to leave out. Type also what to find: enfrentamiento -chincha"),
        ("*", "'*' stands at the end of the beginning of a word. Type: enfrent*"),
        ("a NEAR (b c)", "NEAR stands between two words or phrases. Type: enfrentamiento NEAR/5 chincha"),
        ("a NEAR/x b", "NEAR stands between two words or phrases. Type: enfrentamiento NEAR/5 chincha"),
    ])
    func `a query that cannot be read says what to type`(query: String, reason: String) {
        #expect(message(query) == "Could not read the search '\(query)': \(reason)")
    }

    @Test func `a query that was pasted by mistake is refused`() {
        let query = String(repeating: "palabra ", count: 300)
        #expect(message(query).hasSuffix("it is longer than 2000 bytes. Type a few words of it."))
    }

    @Test func `the largest queries that are read are within what FTS5 reads`() throws {
        let caseFile = try Workplace().makeCase()
        _ = try caseFile.add(.spanish)
        let nested = String(repeating: "(clara OR b -c ", count: 8) + "d" + String(repeating: ")", count: 8)
        #expect(try caseFile.search(nested, limit: 1).count == 1)
        #expect(
            message("(" + nested + ")").hasSuffix("more than 8 parentheses inside one another. Type it with fewer."))
        #expect(try caseFile.search(String(repeating: "a ", count: 1000), limit: 1).isEmpty)
        #expect(try caseFile.search("clara" + String(repeating: " OR b", count: 390), limit: 1).count == 1)
        #expect(try caseFile.search("clara" + String(repeating: " -b", count: 600), limit: 1).count == 1)
        let near = "clara NEAR bahia" + String(repeating: " NEAR bahia", count: 100)
        #expect(try caseFile.search(near, limit: 1).count == 1)
    }

    @Test func `AND binds before OR, and NEAR before both`() throws {
        let expression = try SearchQuery("a b NEAR/3 c OR d -e").expression
        func word(_ letter: String) -> SearchExpression { .word(typed: letter, folded: letter) }
        #expect(
            expression
                == .any([
                    .all([word("a"), .near([word("b"), word("c")], distance: 3)]), .without(word("d"), word("e")),
                ]))
    }

    @Test func `a pattern quotes every word`() throws {
        let expression = try SearchQuery("Célula \"de élite\" -op*").expression
        #expect(
            expression.pattern(stemmer: nil)
                == #"(((words : "celula") AND words : "de elite") NOT words : "op" *)"#)
    }
}
