extension Schema {
    /// Views for those who open the case with sqlite3 or Datasette.
    static let views = """
        CREATE VIEW figures AS
        SELECT claim.id, document.publisher, document.published, document.title, claim.category, claim.counted,
            claim.low, claim.high, claim.approximate, claim.unit, claim.quote,
            (SELECT group_concat(name, ' < ')
             FROM (SELECT name FROM speaker WHERE claim = claim.number ORDER BY ordinal)) AS speakers,
            claim.stance, claim.actor, claim.period_from, claim.period_to,
            (SELECT group_concat(name, ', ')
             FROM (SELECT name FROM place WHERE claim = claim.number ORDER BY ordinal)) AS places,
            claim.page, claim.rule, document.sha256
        FROM claim JOIN document ON document.number = claim.document
        ORDER BY claim.category, document.published, claim.number;

        CREATE VIEW sources AS
        SELECT document.publisher, document.published, document.title,
            (SELECT group_concat(name, '; ')
             FROM (SELECT name FROM author WHERE document = document.number ORDER BY ordinal)) AS authors,
            document.language, document.name, document.media_type, document.byte_count,
            (SELECT count(*) FROM claim WHERE document = document.number) AS claims,
            (SELECT count(*) FROM capture WHERE document = document.number) AS captures,
            'originals/' || substr(sha256, 1, 2) || '/' || sha256 AS original
        FROM document
        ORDER BY document.published, document.number;

        CREATE VIEW custody AS
        SELECT capture.captured_at, capture.captured_by, capture.path, capture.origin, document.title, document.sha256
        FROM capture JOIN document ON document.number = capture.document
        ORDER BY capture.number;

        """
}
