import Testing

@testable import Intake

@Suite struct MediaTypeTests {
    private func mediaType(_ text: String, _ name: String = "source") throws -> MediaType {
        try MediaType(of: Array(text.utf8), name: name, path: name)
    }

    @Test func `content is stronger than the name`() throws {
        #expect(try mediaType("%PDF-1.7\n", "acta.txt") == .pdf)
        #expect(try mediaType("\u{FEFF} <!DOCTYPE html><p>Hola", "acta.txt") == .html)
        #expect(try mediaType("<?xml version=\"1.0\"?>\n<html><body>", "acta") == .html)
        #expect(try mediaType("Plain words.", "acta.pdf") == .plainText)
    }

    @Test func `the name decides for a page without its usual opening`() throws {
        #expect(try mediaType("Words <b>with</b> tags", "acta.HTM") == .html)
        #expect(try mediaType("Words <b>with</b> tags", "acta.txt") == .plainText)
    }

    @Test func `a text about pages and PDF files is a text`() throws {
        #expect(try mediaType("The page began with <html> and the file with %PDF-1.4.") == .plainText)
    }

    @Test func `some junk before the sign of a PDF is passed over`() throws {
        #expect(try mediaType("\u{FEFF}\n%PDF-1.4\n") == .pdf)
    }
}
