import Evidence
import Testing

@testable import Intake

@Suite struct HTMLReaderTests {
    private func document(_ html: String) async throws -> Document {
        try await Intake().read(bytes: Array(html.utf8), name: "page.html").document
    }

    private static let paragraphs = [
        "The mayor of Rio Seco said on Monday that the old bridge would stay closed until the rains are over, and asked for patience.",
        "Eight neighbours were hurt when the railing gave way, according to the hospital, and two of them are still being treated there.",
        "A commission of the council will look into the contracts for the repair, which were given to a single company in March.",
    ]
    private static let body = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    private static let text = paragraphs.joined(separator: "\n\n")

    @Test func `navigation, advertisements, scripts and related content go`() async throws {
        let document = try await document(
            """
            <!DOCTYPE html><html lang="en"><head><style>p { color: red }</style></head><body>
            <header class="site-header"><a href="/">Home</a> <a href="/news">News</a></header>
            <nav><ul><li><a href="/1">Ninety killed in the north</a></li></ul></nav>
            <div class="cookie-banner"><p>We and our partners use cookies to show you advertisements that fit you.</p></div>
            <article>\(Self.body)<script>var dead = 99;</script>
            <div class="related-box"><p>Forty people died in the flood of last year, and the reports show why.</p></div>
            <h3>Related stories</h3><ul><li><a href="/2">Thirty dead</a></li></ul></article>
            <aside><p>Subscribe today and get the whole archive of the paper for one year at half the price.</p></aside>
            <section id="comments"><p>I was there and saw a hundred people on that bridge, all of them running.</p></section>
            <footer><p>Copyright 2016 Valley Courier, 12 Main Street, Rio Seco.</p></footer></body></html>
            """)
        #expect(document.text.string == Self.text)
        #expect(document.mediaType == "text/html")
        #expect(document.language == .english)
    }

    @Test func `a page without any marks gives its densest part`() async throws {
        let links = (1...9).map { "<a href=\"/\($0)\">A headline of another story \($0)</a>" }.joined(separator: "<br>")
        let document = try await document(
            "<html><body><table><tr><td>\(links)</td><td><div>\(Self.body)</div></td></tr></table></body></html>")
        #expect(document.text.string == Self.text)
    }

    @Test func `a body in parts is put together`() async throws {
        let parts = Self.paragraphs.map {
            "<section itemprop=\"articleBody\"><p>\($0)</p></section><div class=\"ad\">Buy!</div>"
        }
        #expect(try await document("<html><body><main>\(parts.joined())</main></body></html>").text.string == Self.text)
    }

    @Test func `a page wrapped in a form or named for its sidebar is still read`() async throws {
        let html =
            "<html><body><form id=\"page\"><div class=\"content-sidebar-wrap\">\(Self.body)</div></form></body></html>"
        #expect(try await document(html).text.string == Self.text)
    }

    @Test func `blanks are made one, entities decoded, breaks kept`() async throws {
        let html =
            "<html><body><p>Ocho  vecinos\n de R&iacute;o&nbsp;Seco &amp; otros<br>dos <b>m</b>&aacute;s.</p></body></html>"
        #expect(try await document(html).text.string == "Ocho vecinos de Río\u{A0}Seco & otros\ndos más.")
    }

    @Test func `lists, quotations and captions that hold sentences stay`() async throws {
        let html = """
            <html><body><article>\(Self.body)<ul><li>Eight hurt, two of them badly</li></ul>
            <blockquote>We heard it fall, and then nobody spoke.</blockquote>
            <figure><img src="a.jpg"><figcaption>Neighbours look at the fallen railing on Monday morning.</figcaption></figure>
            <figure><figcaption>The bridge</figcaption></figure><p>That is all.</p></article></body></html>
            """
        let tail = [
            "Eight hurt, two of them badly", "We heard it fall, and then nobody spoke.",
            "Neighbours look at the fallen railing on Monday morning.", "That is all.",
        ]
        #expect(try await document(html).text.string == ([Self.text] + tail).joined(separator: "\n\n"))
    }

    @Test func `the headline opens the text, once`() async throws {
        let outside =
            "<html><head><title>Old bridge closed</title></head><body><h1>Old bridge closed</h1><article>\(Self.body)</article></body></html>"
        #expect(try await document(outside).text.string == "Old bridge closed\n\n" + Self.text)
        let inside =
            "<html><head><title>Old bridge closed</title></head><body><article><h1>Old bridge closed</h1>\(Self.body)</article></body></html>"
        #expect(try await document(inside).text.string == "Old bridge closed\n\n" + Self.text)
    }

    @Test func `a headline in other words than the stated title comes once`() async throws {
        let html =
            "<html><head><meta property=\"og:title\" content=\"Bridge: eight hurt\"></head><body><article><h1>Eight hurt</h1>"
            + "\(Self.body)</article></body></html>"
        let document = try await document(html)
        #expect(document.title == "Bridge: eight hurt")
        #expect(document.text.string == "Eight hurt\n\n" + Self.text)
    }

    @Test func `a page built in the browser gives what it states for search engines`() async throws {
        let html = """
            <html><head><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(Self.paragraphs.joined(separator: "\\n"))"}</script>
            </head><body><div id="app"><p>Please switch on scripts.</p></div></body></html>
            """
        let document = try await document(html)
        #expect(document.text.string == Self.text)
        #expect(document.findings.map(\.code) == ["text-from-structured-data"])
        let marked = html.replacing(Self.paragraphs[1], with: "<p>\(Self.paragraphs[1])</p>")
        #expect(try await self.document(marked).text.string == Self.text)
    }

    @Test func `an article for readers without scripts is read`() async throws {
        let noscript = String(repeating: Self.body, count: 2)
        #expect(
            try await document("<html><body><noscript>\(noscript)</noscript></body></html>").text.string
                == [Self.text, Self.text].joined(separator: "\n\n"))
    }

    @Test func `a page in Windows-1252 that says so is read`() async throws {
        let html =
            Array("<html><head><meta charset=\"windows-1252\"></head><body><p>Los ni".utf8) + [0xF1]
            + Array("os del valle.</p></body></html>".utf8)
        let document = try await Intake().read(bytes: html, name: "page.html").document
        #expect(document.text.string == "Los niños del valle.")
        #expect(document.findings == [])
    }

    @Test func `a page nested too deeply is cut and said so`() async throws {
        let html = "<html><body>\(Self.body)" + String(repeating: "<div>", count: 5_000) + "<p>Lost.</p></body></html>"
        let document = try await document(html)
        #expect(document.text.string == Self.text)
        #expect(
            document.findings.map(\.message) == [
                "The page nests more than 2048 elements and was read up to there only. "
                    + "Open it in a browser and save what it shows as PDF or text."
            ])
    }

    @Test func `a paragraph of ten megabytes is not cut`() async throws {
        let html = "<html><body><p>" + String(repeating: "palabra ", count: 1_260_000) + "fin</p></body></html>"
        let text = try await document(html).text.string
        #expect(text.utf8.count == 1_260_000 * 8 + 3)
        #expect(text.hasSuffix("palabra fin"))
    }
}
