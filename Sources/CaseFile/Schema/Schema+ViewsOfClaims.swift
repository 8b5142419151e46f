extension Schema {
    /// The views that read the claims of step 3.
    static let viewsOfClaims = """
        CREATE VIEW figures AS
        SELECT claim.id, document.publisher, document.published, document.title, claim.category, claim.counted,
            claim.low, claim.high, claim.approximate, claim.unit, claim.quote, \(speakers), claim.stance, claim.actor,
            claim.period_from, claim.period_to, \(places), claim.incident, claim.page, claim.rule, document.sha256
        FROM claim JOIN document ON document.number = claim.document
        WHERE claim.kind = 'figure'
        ORDER BY claim.category, document.published, claim.number;

        CREATE VIEW events AS
        SELECT claim.id, document.publisher, document.published, document.title, claim.category, claim.negated,
            claim.actor, claim.actor_name, claim.target, claim.target_name, claim.quote, \(speakers), claim.stance,
            claim.period_from, claim.period_to, \(places), claim.incident, claim.page, claim.rule, document.sha256
        FROM claim JOIN document ON document.number = claim.document
        WHERE claim.kind = 'event'
        ORDER BY claim.category, document.published, claim.number;

        CREATE VIEW people AS
        SELECT claim.person, claim.rank_or_title, claim.category AS role, claim.relation, claim.quote,
            document.publisher, document.published, document.title, claim.page, claim.rule, claim.id, document.sha256
        FROM claim JOIN document ON document.number = claim.document
        WHERE claim.kind = 'role'
        ORDER BY claim.person, document.published, claim.number;

        CREATE VIEW signals AS
        SELECT claim.category AS signal, claim.polarity, claim.quote, \(speakers), claim.stance, claim.incident,
            document.publisher, document.published, document.title, claim.page, claim.rule, claim.id, document.sha256
        FROM claim JOIN document ON document.number = claim.document
        WHERE claim.kind = 'signal'
        ORDER BY claim.category, document.published, claim.number;

        CREATE VIEW incidents AS
        SELECT document.title, document.published, incident.id, incident.kind, incident.date_from, incident.date_to,
            (SELECT group_concat(name, ', ') FROM (SELECT name FROM incident_place AS one
                WHERE one.document = incident.document AND one.incident = incident.ordinal ORDER BY ordinal)) AS places,
            (SELECT group_concat(name, '; ') FROM (SELECT name FROM incident_actor AS one
                WHERE one.document = incident.document AND one.incident = incident.ordinal ORDER BY ordinal)) AS actors,
            (SELECT count(*) FROM claim
                WHERE claim.document = incident.document AND claim.incident = incident.id) AS claims,
            document.sha256
        FROM incident JOIN document ON document.number = incident.document
        ORDER BY incident.date_from, incident.document, incident.ordinal;

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

        """

    private static let speakers = """
        (SELECT group_concat(name, ' < ')
             FROM (SELECT name FROM speaker WHERE claim = claim.number ORDER BY ordinal)) AS speakers
        """

    private static let places = """
        (SELECT group_concat(name, ', ')
             FROM (SELECT name FROM place WHERE claim = claim.number ORDER BY ordinal)) AS places
        """
}
