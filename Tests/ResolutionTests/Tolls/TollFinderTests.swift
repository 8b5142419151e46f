import Evidence
import Extraction
import Language
import Testing

@testable import Resolution

@Suite struct TollFinderTests {
    /// The main operation of a folder of texts, each published on its day.
    private func main(_ texts: [(published: String, text: String)]) -> Operation? {
        let extractor = Extractor(lexicon: .bundled)
        let materials = texts.map { published, text in
            let document = Document(
                id: ContentHash(of: text.utf8), name: "\(published).txt", mediaType: "text/plain",
                byteCount: text.utf8.count, published: PartialDate(iso: published), text: DocumentText(text))
            return Material(document: document, extract: extractor.extract(document))
        }
        return Resolver(lexicon: .bundled).resolve(title: "", materials: materials, captures: []).operations
            .first(where: \.main)
    }

    @Test func `a dead man without a number is one dead`() throws {
        let operation = try #require(
            main([("2016-03-14", "A man was shot dead by police in Trujillo on Saturday, witnesses said.")]))
        #expect(operation.toll?.killed?.best == 1)
        #expect(operation.toll?.injured == nil)
        #expect(operation.toll?.killed?.claims.isEmpty == false)
    }

    @Test func `of four who were shot the dead one is not injured`() throws {
        let operation = try #require(
            main([("2016-03-14", "Four people were shot at a bus stop. One man died in hospital on Sunday.")]))
        #expect(operation.toll?.killed?.best == 1)
        #expect(operation.toll?.injured?.best == 3)
    }

    @Test func `un muerto de otro mes es trasfondo`() throws {
        let operation = try #require(
            main([
                (
                    "2016-03-14",
                    "Dos jóvenes resultaron heridos el sábado en Trujillo. El 3 de enero de 2015 murió otro joven."
                )
            ]))
        #expect(operation.toll?.killed == nil)
        #expect(operation.toll?.injured?.best == 2)
    }

    @Test func `what most documents tell is best, and the range is kept`() throws {
        let operation = try #require(
            main([
                ("2016-03-14", "Two men were killed in the raid."),
                ("2016-03-15", "Three men were killed in the raid."),
                ("2016-03-16", "Three men were killed in the raid, officials said."),
            ]))
        #expect(operation.toll?.killed?.best == 3)
        #expect(operation.toll?.killed?.low == 2)
        #expect(operation.toll?.killed?.high == 3)
    }

    @Test func `counts over years make no operation`() {
        #expect(main([("2016-08-22", "Between 2012 and 2015 police killed 27 men in several raids.")]) == nil)
    }

    @Test func `the persons of its documents stand with the operation`() throws {
        let operation = try #require(
            main([("2016-03-14", "Rosa Vela was shot dead on Saturday. “They fired first,” General Luis Paz said.")]))
        #expect(operation.people.map(\.person).contains("Rosa Vela"))
        #expect(operation.people.first { $0.person == "Rosa Vela" }?.relation == .victim)
    }
}
