import Evidence
import Testing

@testable import Intake

@Suite struct PageStatementsTests {
    private func particulars(_ head: String, _ body: String = "", lang: String = "") throws -> Particulars {
        let html = "<html\(lang)><head>\(head)</head><body>\(body)<p>Text.</p></body></html>"
        return PageStatements(try #require(MarkupTree(parsing: html))).particulars
    }

    @Test(arguments: [
        ("<meta property=\"og:title\" content=\"Old bridge closed\"><title>x</title>", "<h1>Other</h1>"),
        (
            "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Old bridge closed\"}]}</script>",
            "<h1>Other</h1>"
        ),
        ("<title>x</title>", "<h1>Old <em>bridge</em> closed</h1>"),
        (
            "<title>Old bridge closed | The Valley Courier</title><meta property=\"og:site_name\" content=\"The Valley Courier\">",
            ""
        ),
        ("<meta property=\"og:title\" content=\"Old bridge closed - Valley News\">", "<h1>Old bridge closed</h1>"),
    ])
    func `the title is found in each of its places`(head: String, body: String) throws {
        #expect(try particulars(head, body).title == "Old bridge closed")
    }

    @Test func `a title keeps its own dash`() throws {
        #expect(try particulars("<title>Bridge closed - eight hurt</title>").title == "Bridge closed - eight hurt")
    }

    @Test(arguments: [
        "<meta property=\"og:site_name\" content=\"Valley Courier\">",
        "<script type=\"application/ld+json\">[{\"@type\":\"NewsArticle\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Valley Courier\"}}]</script>",
        "<meta name=\"application-name\" content=\"Valley Courier\">",
    ])
    func `the publisher is found in each of its places`(head: String) throws {
        #expect(try particulars(head).publisher == "Valley Courier")
    }

    @Test(arguments: [
        ("<meta property=\"article:published_time\" content=\"2016-08-22T23:30:00-05:00\">", ""),
        (
            "<script type=\"application/ld+json\">{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2016-08-22\"}</script>",
            ""
        ),
        ("<meta name=\"date\" content=\"20160822\">", ""),
        ("<meta itemprop=\"datePublished\" content=\"August 22, 2016\">", ""),
        ("", "<time datetime=\"2016-08-22\">Monday</time>"),
    ])
    func `the day is found in each of its places`(head: String, body: String) throws {
        #expect(try particulars(head, body).published?.iso == "2016-08-22")
    }

    @Test func `of several days in a page none is taken`() throws {
        #expect(
            try particulars("", "<time datetime=\"2016-08-22\"></time><time datetime=\"2016-08-23\"></time>").published
                == nil)
    }

    @Test(arguments: [
        ("<meta name=\"author\" content=\"Ada Quill and Max Reed\">", ""),
        (
            "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":[{\"name\":\"Ada Quill\"},{\"name\":\"Max Reed\"}]}</script>",
            ""
        ),
        ("", "<span class=\"byline\">By <a rel=\"author\">Ada Quill</a> and <a>Max Reed</a></span>"),
    ])
    func `the authors are found in each of their places`(head: String, body: String) throws {
        #expect(try particulars(head, body).authors == ["Ada Quill", "Max Reed"])
    }

    @Test func `an address or a desk is no author`() throws {
        #expect(try particulars("<meta name=\"author\" content=\"https://courier.example/ada\">").authors == [])
        #expect(try particulars("<meta name=\"author\" content=\"Redacción\">").authors == [])
    }

    @Test func `language and origin are found`() throws {
        let found = try particulars(
            "<link rel=\"canonical\" href=\"https://courier.example/bridge\">", lang: " lang=\"es-PE\"")
        #expect(found.language == .spanish)
        #expect(found.origin == "https://courier.example/bridge")
        #expect(
            try particulars("<meta property=\"og:url\" content=\"https://courier.example/b\">").origin
                == "https://courier.example/b")
    }

    @Test func `broken statements for search engines are a finding`() async throws {
        let html =
            "<html><head><script type=\"application/ld+json\">{\"@type\": </script></head><body><p>Text.</p></body></html>"
        let document = try await Intake().read(bytes: Array(html.utf8), name: "page.html").document
        #expect(
            document.findings.map(\.message) == [
                "What the page states for search engines (JSON-LD) is too long or no valid JSON, and was left out. "
                    + "Check its title, date and authors."
            ])
    }
}
