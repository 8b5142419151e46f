import Evidence
import Testing

@testable import Intake

@Suite struct IntakeTests {
    @Test func `the original comes back as the very bytes that were hashed`() async throws {
        let bytes = Array("Ocho vecinos quedaron sin agua.\r\n".utf8)
        let result = try await Intake().read(bytes: bytes, name: "nota.txt")
        #expect(result.original == bytes)
        #expect(result.document.id == ContentHash(of: bytes))
        #expect(result.document.byteCount == bytes.count)
        #expect(result.document.name == "nota.txt")
        #expect(result.document.mediaType == "text/plain")
    }

    @Test func `clean text stays as it is, line ends and all`() async throws {
        let text = "Primera línea.\r\n\r\n  Segunda línea, con 27 sillas. \r\nTercera"
        let result = try await Intake().read(bytes: Array(text.utf8), name: "nota.txt")
        #expect(result.document.text.string == text)
        #expect(result.document.findings == [])
    }

    @Test func `the language is read from the text where nothing states it`() async throws {
        let text = "Los vecinos de la calle dijeron que el puente fue cerrado por las autoridades en la tarde."
        let result = try await Intake().read(bytes: Array(text.utf8), name: "nota.txt")
        #expect(result.document.language == .spanish)
    }

    @Test func `the stated language wins`() async throws {
        let text =
            "---\nlanguage: en\n---\nLos vecinos de la calle dijeron que el puente fue cerrado por las autoridades."
        let result = try await Intake().read(bytes: Array(text.utf8), name: "nota.txt")
        #expect(result.document.language == .english)
    }

    @Test func `the same bytes give the same document twice`() async throws {
        let bytes = Array("<html><body><p>Twelve boats sank in the harbour.</p></body></html>".utf8)
        let first = try await Intake().read(bytes: bytes, name: "page.html")
        #expect(try await Intake().read(bytes: bytes, name: "page.html") == first)
    }
}

/// What is thrown for some bytes; the message, as a person sees it.
func refusal(_ bytes: [UInt8], _ name: String, limits: Limits = .default) async -> String? {
    do throws(IntakeError) {
        _ = try await Intake(limits: limits).read(bytes: bytes, name: name)
        return nil
    } catch {
        return error.message
    }
}
