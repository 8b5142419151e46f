import Evidence
import GRDB

/// Documents with their authors, pages and findings, as rows.
enum DocumentTable {
    /// A document as it is stored, with what the case knows of it beyond the document itself.
    struct Stored {
        /// In the order of adding, from 1.
        let number: Int
        let document: Document
        /// The version of the extraction that read it.
        let extractor: String
    }

    static func number(of id: ContentHash, _ db: Database) throws -> Int? {
        let statement = try db.cachedStatement(sql: "SELECT number FROM document WHERE sha256 = ?")
        return try Int.fetchOne(statement, arguments: [id.hex])
    }

    /// Adds a document and returns its number.
    static func insert(_ document: Document, extractor: String, _ db: Database) throws -> Int {
        try db.run(
            """
            INSERT INTO document (sha256, name, media_type, byte_count, language, title, publisher, published, origin,
                extractor, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                document.id.hex, document.name, document.mediaType, document.byteCount, document.language?.rawValue,
                document.title, document.publisher, document.published?.iso, document.origin, extractor,
                document.text.string,
            ])
        let number = Int(db.lastInsertedRowID)
        for (index, author) in document.authors.enumerated() {
            try db.run("INSERT INTO author VALUES (?, ?, ?)", [number, index + 1, author])
        }
        for (index, page) in document.text.pages.enumerated() {
            try db.run("INSERT INTO page VALUES (?, ?, ?, ?)", [number, index + 1, page.start, page.end])
        }
        for (index, finding) in document.findings.enumerated() {
            try db.run(
                "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)",
                [number, index + 1, finding.code, finding.message, finding.span?.start, finding.span?.end])
        }
        return number
    }

    /// The numbers of all documents, in the order of adding.
    static func numbers(_ db: Database) throws -> [Int] {
        try Int.fetchAll(db.cachedStatement(sql: "SELECT number FROM document ORDER BY number"))
    }

    static func read(_ number: Int, _ db: Database) throws -> Stored? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT sha256, name, media_type, byte_count, language, title, publisher, published, origin, extractor,
                    text
                FROM document WHERE number = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
        let stored = StoredRow(row: row, subject: "document \(number)")
        let subject = "document '\(try stored.text(1))'"
        let authors = try db.list(
            "SELECT ordinal, name FROM author WHERE document = ? ORDER BY ordinal", of: number,
            subject: "an author of \(subject)"
        ) { try $0.text(1) }
        let pages = try db.list(
            "SELECT ordinal, start_byte, end_byte FROM page WHERE document = ? ORDER BY ordinal", of: number,
            subject: "a page of \(subject)"
        ) { try $0.span(1) }
        let findings = try db.list(
            "SELECT ordinal, code, message, start_byte, end_byte FROM finding WHERE document = ? ORDER BY ordinal",
            of: number, subject: "a finding of \(subject)"
        ) { IntakeFinding(code: try $0.text(1), message: try $0.text(2), span: try $0.optionalSpan(3)) }
        let document = Document(
            id: try stored.hash(0), name: try stored.text(1), mediaType: try stored.text(2),
            byteCount: try stored.integer(3), language: try stored.optionalText(4).map(LanguageCode.init),
            title: try stored.optionalText(5), publisher: try stored.optionalText(6), authors: authors,
            published: try stored.date(7), origin: try stored.optionalText(8),
            text: DocumentText(try stored.text(10), pages: pages), findings: findings)
        return Stored(number: number, document: document, extractor: try stored.text(9))
    }
}
