import Evidence
import Testing

@testable import Intake

@Suite struct PlainTextReaderTests {
    private func document(_ text: String) async throws -> Document {
        try await Intake().read(bytes: Array(text.utf8), name: "nota.txt").document
    }

    private static let article = [
        "The mayor of Rio Seco said on Monday that the old bridge would stay closed until the rains are over, and asked for patience.",
        "Eight neighbours were hurt when the railing gave way, according to the hospital, and two of them are still being treated there.",
        "A commission of the council will look into the contracts for the repair, which were given to a single company in March.",
    ]

    @Test func `an English page keeps its article as one slice of the file`() async throws {
        let slice = (["Bridge of Rio Seco stays closed", "RIO SECO / 12 AUG 2016 BY ADA QUILL EN"] + Self.article)
            .joined(separator: "\n\n")
        let page = """
            HomeNewsTownsBridge of Rio Seco stays closed
            TOWNS

            \(slice)

            share icon icon icon

            Was this content helpful?

            We want to keep the valley's largest archive of floods open, and to do so we need resources.

            DONATE

            Related Content

            FLOODS / 4 NOV 2021

            Forty families lost their houses in the lower valley, and the reports show that the next…

            About The Valley Courier
            """
        let document = try await document(page)
        #expect(document.text.string == slice + "\n\n")
        #expect(page.contains(document.text.string))
        #expect(document.title == "Bridge of Rio Seco stays closed")
        #expect(document.authors == ["Ada Quill"])
        #expect(document.published?.iso == "2016-08-12")
        #expect(document.findings.map(\.code) == ["boilerplate-left-out"])
        #expect(
            document.findings.first?.message
                == "10 lines were left out as no part of the article, the first of them "
                + "'HomeNewsTownsBridge of Rio Seco stays closed'. The original keeps them.")
    }

    @Test func `a Spanish page keeps its article`() async throws {
        let paragraphs = [
            "El alcalde de Río Seco dijo el lunes que el puente viejo seguirá cerrado hasta que pasen las lluvias y pidió paciencia.",
            "Ocho vecinos resultaron heridos cuando cedió la baranda, según el hospital, y dos de ellos siguen en tratamiento.",
            "Una comisión del concejo revisará los contratos de la reparación, que en marzo recibió una sola empresa.",
        ]
        let page = """
            Inicio > Sociedad > El puente de Río Seco sigue cerrado
            El puente de Río Seco sigue cerrado
            Por Ada Pluma
            Río Seco, 24 ago. 2016
            Compartir en Facebook
            Foto: Max Roca
            \(paragraphs[0])
            LEA TAMBIÉN: Cuarenta familias perdieron su casa
            \(paragraphs[1])
            PUBLICIDAD
            \(paragraphs[2])
            Etiquetas: puente, lluvias
            Suscríbete a nuestro boletín y recibe cada mañana lo más importante del valle.
            Te puede interesar
            Treinta muertos en la crecida del año pasado
            Todos los derechos reservados.
            """
        let document = try await document(page)
        let head = ["El puente de Río Seco sigue cerrado", "Por Ada Pluma", "Río Seco, 24 ago. 2016"]
        #expect(document.text.string == (head + paragraphs).joined(separator: "\n") + "\n")
        #expect(document.title == "El puente de Río Seco sigue cerrado")
        #expect(document.authors == ["Ada Pluma"])
        #expect(document.published?.iso == "2016-08-24")
    }

    @Test func `an article that goes on after a marker is not cut`() async throws {
        let page = (Self.article[..<2] + ["More stories", "Forty families lost their…"] + Self.article).joined(
            separator: "\n\n")
        #expect(try await document(page).text.string == (Self.article[..<2] + Self.article).joined(separator: "\n\n"))
    }

    @Test func `links in the middle go and the sentences after them stay`() async throws {
        let page =
            Self.article[..<2] + ["RELATED ARTICLES", "+ Neighbours look for shelter", "+ The bridge in pictures"]
        let rest = ["The names of the eight have not been released by the hospital.", "Nobody was arrested."]
        #expect(
            try await document(
                (page + rest + ["Copyright 2016 Valley Courier. All rights reserved."]).joined(separator: "\n")
            )
            .text.string == (Self.article[..<2] + rest).joined(separator: "\n") + "\n")
    }

    @Test func `teasers with a title over each go, full sentences or not`() async throws {
        let teasers = [
            "The dam", "Forty families lost their houses when the dam broke.", "The school",
            "A school was closed by the flood of last year.",
        ]
        let page = (Self.article + ["Related content"] + teasers).joined(separator: "\n")
        #expect(try await document(page).text.string == Self.article.joined(separator: "\n") + "\n")
    }

    @Test func `readers' comments go, however long they are`() async throws {
        let page = (Self.article + ["3 comments"] + Self.article).joined(separator: "\n\n")
        #expect(try await document(page).text.string == Self.article.joined(separator: "\n\n") + "\n\n")
    }

    @Test func `a headline that comes twice stays once`() async throws {
        let page = [
            "Eight hurt on ‘old’ bridge", "", "The Valley", "", "Eight hurt on 'old' bridge", "", Self.article[0],
        ]
        #expect(
            try await document(page.joined(separator: "\n")).text.string == "Eight hurt on 'old' bridge\n\n"
                + Self.article[0])
    }

    @Test func `a share row under the headline ends nothing`() async throws {
        let page = (["Eight hurt on the old bridge", "Share this article"] + Self.article).joined(separator: "\n")
        #expect(
            try await document(page).text.string
                == (["Eight hurt on the old bridge"] + Self.article).joined(separator: "\n"))
    }

    @Test func `a paragraph with the words of an appeal stays in the middle`() async throws {
        let paragraph =
            "The company had promised in our newsletter of last spring, which the council keeps in its archive, that the repair "
            + "would be finished before the rains, and that all eight pillars would be replaced at its own cost, the mayor said."
        let page = ([Self.article[0], paragraph] + Self.article).joined(separator: "\n")
        #expect(try await document(page).text.string == page)
    }
}
