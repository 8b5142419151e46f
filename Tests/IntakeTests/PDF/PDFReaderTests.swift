import Evidence
import FoundationEssentials
import Testing

@testable import Intake

@Suite struct PDFReaderTests {
    private static let pages = [
        ["Eight neighbours were hurt in Rio Seco", "The mayor said so on Monday, at the town hall."],
        ["Page two ends here."],
    ]

    @Test func `pages and their spans are kept`() async throws {
        let result = try await Intake().read(bytes: MinimalPDF.bytes(pages: Self.pages), name: "acta.pdf")
        let text = result.document.text
        #expect(result.document.mediaType == "application/pdf")
        #expect(text.pages.count == 2)
        #expect(text.words(at: text.pages[0])?.hasPrefix("Eight neighbours were hurt in Rio Seco\nThe mayor") == true)
        #expect(text.words(at: text.pages[1])?.hasPrefix("Page two ends here.") == true)
        #expect(text.pages.last?.end == text.string.utf8.count)
        #expect(result.document.findings == [])
    }

    @Test func `a page without text is a finding with its number`() async throws {
        let bytes = MinimalPDF.bytes(pages: [Self.pages[0], [], Self.pages[1]])
        let document = try await Intake().read(bytes: bytes, name: "acta.pdf").document
        #expect(document.text.pages.count == 3)
        #expect(document.findings.map(\.code) == ["page-without-text"])
        #expect(
            document.findings.first?.message
                == "Page 2 holds no text; it seems to be a scan, and this version reads no scans (no OCR). "
                + "Run the document through an OCR program and add the result.")
    }

    @Test func `a scan is refused with a sentence`() async {
        #expect(
            await refusal(MinimalPDF.bytes(pages: [[], []]), "acta.pdf")
                == "Could not read 'acta.pdf': none of its 2 pages holds text; it seems to be a scan, and this version reads "
                + "no scans (no OCR). Run it through an OCR program and add the result.")
    }

    @Test func `a truncated PDF is refused with a sentence`() async {
        let whole = MinimalPDF.bytes(pages: Self.pages)
        let message = await refusal(Array(whole.prefix(whole.count / 2)), "acta.pdf")
        #expect(message?.hasPrefix("Could not read 'acta.pdf': the PDF is damaged ('") == true)
        #expect(
            message?.hasSuffix("'). Fetch it again, or open it in a PDF viewer and print it to a new PDF.") == true)
    }

    @Test func `a damaged PDF that still gives text keeps it, with a finding`() async throws {
        let whole = String(decoding: MinimalPDF.bytes(pages: Self.pages), as: UTF8.self)
        let damaged = whole.replacing("T* ET", with: "Tq ET")
        let document = try await Intake().read(bytes: Array(damaged.utf8), name: "acta.pdf").document
        #expect(document.text.string.contains("Page two ends here."))
        #expect(document.findings.map(\.code) == ["damaged-pdf"])
        #expect(
            document.findings.first?.message
                == "The PDF is damaged ('Syntax Error: Unknown operator 'Tq''); the text that could be read was kept. "
                + "Compare it with the document in a PDF viewer, or fetch it again.")
    }

    @Test func `a PDF with a password is refused with a sentence`() async throws {
        let bytes = Array(try #require(Data(base64Encoded: Self.encrypted)))
        #expect(
            await refusal(bytes, "acta.pdf")
                == "Could not read 'acta.pdf': it is protected by a password. "
                + "Open it with its password and save a copy without one.")
    }

    @Test func `too much text is refused with a sentence`() async {
        #expect(
            await refusal(MinimalPDF.bytes(pages: Self.pages), "acta.pdf", limits: Limits(pdfTextByteCount: 10))
                == "Could not read 'acta.pdf': the PDF gives more than 0.0 MiB of text. Split it and add the parts.")
    }

    @Test func `a reader without memory is refused with a sentence`() async {
        #expect(
            await refusal(MinimalPDF.bytes(pages: Self.pages), "acta.pdf", limits: Limits(pdfMemory: 12 << 20))
                == "Could not read 'acta.pdf': reading the PDF took more than 12.0 MiB of memory. "
                + "Split it into parts of fewer pages and add those.")
    }

    @Test func `a machine without the PDF reader is told what to install`() async {
        await #expect(throws: IntakeError(.pdfReaderMissing, path: "acta.pdf")) {
            try await PDFReader(limits: .default, searchPath: "/no-such-folder").read(
                MinimalPDF.bytes(pages: Self.pages), path: "acta.pdf")
        }
        #expect(
            IntakeError(.pdfReaderMissing, path: "acta.pdf").message
                == "Could not read 'acta.pdf': the program 'pdftotext', which reads PDF files, is not installed. "
                + "Install it: apt-get install poppler-utils.")
    }

    @Test func `a program that takes too long is stopped`() async throws {
        let program = ChildProgram(name: "sleep", arguments: ["600"], limits: Limits(pdfSeconds: 1))
        let begin = ContinuousClock.now
        let outcome = await program.run()
        guard case .tooSlow = outcome else {
            Issue.record("it was stopped: \(outcome)")
            return
        }
        // The machine may be busy with other tests; what counts is that the ten minutes were not waited for.
        #expect(ContinuousClock.now - begin < .seconds(300))
    }

    /// One word under the user password "secret", in 40-bit encryption (made with qpdf).
    private static let encrypted =
        "JVBERi0xLjQKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0Nv"
        + "dW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvQ29udGVudHMgNCAwIFIgL01lZGlh"
        + "Qm94IFsgMCAwIDU5NSA4NDIgXSAvUGFyZW50IDIgMCBSIC9SZXNvdXJjZXMgPDwgL0ZvbnQgPDwgL0YxIDUgMCBSID4+ID4+IC9UeXBl"
        + "IC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9MZW5ndGggNTMgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3RyZWFtCoFh1K9aS8WR"
        + "ckdxKgvWU58rTSBH/cTlCwCz437yECuXySfIMLMAejTACxXmt7maRBdjkBEcZW5kc3RyZWFtCmVuZG9iago1IDAgb2JqCjw8IC9CYXNl"
        + "Rm9udCAvSGVsdmV0aWNhIC9FbmNvZGluZyAvV2luQW5zaUVuY29kaW5nIC9TdWJ0eXBlIC9UeXBlMSAvVHlwZSAvRm9udCA+PgplbmRv"
        + "YmoKNiAwIG9iago8PCAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDQwIC9PIDw5MmZlMGY0NDU0YWQ0Yzk2NDQ2OTNmMzNjMDdjYjU0"
        + "ZjU4N2RjZTFlMjY4MmZlOWVjZWE2MTA3YTFlZjYzMGRkPiAvUCAtNCAvUiAyIC9VIDw0ZWI1ZjI4M2VjMGQyOTk3ZGJiNzhjMjc5MzA5"
        + "MTZhNTVkNjJkNDgyNGIyZDQxODQ4MDVlMjM2MjgzYTQxMGQwPiAvViAxID4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1NTM1"
        + "IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA2NCAwMDAwMCBuIAowMDAwMDAwMTIzIDAwMDAwIG4gCjAwMDAwMDAyNTEgMDAw"
        + "MDAgbiAKMDAwMDAwMDM3NCAwMDAwMCBuIAowMDAwMDAwNDcxIDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNyAv"
        + "SUQgWzw1YWE5NjExZmFiMDkyY2ZkNjJkYTZhMTc0Zjg5ZGVkMT48NWFhOTYxMWZhYjA5MmNmZDYyZGE2YTE3NGY4OWRlZDE+XSAvRW5j"
        + "cnlwdCA2IDAgUiA+PgpzdGFydHhyZWYKNjc3CiUlRU9GCg=="
}
