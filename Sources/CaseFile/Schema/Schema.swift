/// The tables of a case, as step 1 made them.
///
/// Read on their own they say what they hold: spans are UTF-8 bytes, half open; times are UTC; `ordinal` counts from 1.
enum Schema {
    static let record = """
        CREATE TABLE case_file (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            title TEXT NOT NULL,
            language TEXT NOT NULL,
            created_at TEXT NOT NULL,
            created_by TEXT NOT NULL
        ) STRICT;

        CREATE TABLE document (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            byte_count INTEGER NOT NULL CHECK (byte_count >= 0),
            language TEXT,
            title TEXT,
            publisher TEXT,
            published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]*' AND length(published) IN (4, 7, 10)),
            origin TEXT,
            extractor TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE author (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT NOT NULL,
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE page (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
            end_byte INTEGER NOT NULL CHECK (end_byte >= start_byte),
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE finding (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            start_byte INTEGER CHECK (start_byte >= 0),
            end_byte INTEGER CHECK (end_byte >= start_byte),
            PRIMARY KEY (document, ordinal),
            CHECK ((start_byte IS NULL) = (end_byte IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE capture (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            document INTEGER NOT NULL REFERENCES document (number),
            path TEXT NOT NULL,
            origin TEXT,
            captured_by TEXT NOT NULL,
            captured_at TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX capture_once ON capture (document, path, origin IS NULL, ifnull(origin, ''));

        CREATE TABLE claim (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            id TEXT NOT NULL CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*'),
            kind TEXT NOT NULL CHECK (kind IN ('figure')),
            category TEXT NOT NULL CHECK (category IN ('killed', 'injured', 'arrested', 'disappeared', 'investigated',
                'involved', 'charged', 'sentenced', 'suspended_or_dismissed', 'rewarded', 'no_criminal_record',
                'operations_or_cases', 'firearms', 'money', 'rate', 'other')),
            counted TEXT NOT NULL CHECK (counted IN ('civilians', 'suspects', 'police', 'military', 'officials',
                'mixed', 'events', 'other')),
            low REAL,
            high REAL,
            approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
            unit TEXT,
            actor TEXT CHECK (actor IN ('civilians', 'suspects', 'police', 'military', 'officials', 'mixed', 'events',
                'other')),
            period_stated INTEGER NOT NULL CHECK (period_stated IN (0, 1)),
            period_from TEXT CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]*'),
            period_to TEXT CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]*'),
            stance TEXT NOT NULL CHECK (stance IN ('asserted', 'alleged', 'denied', 'reported')),
            rule TEXT NOT NULL,
            page INTEGER CHECK (page > 0),
            start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
            end_byte INTEGER NOT NULL CHECK (end_byte >= start_byte),
            quote TEXT NOT NULL CHECK (length(CAST(quote AS BLOB)) = end_byte - start_byte),
            UNIQUE (document, ordinal),
            CHECK (period_stated = 1 OR (period_from IS NULL AND period_to IS NULL))
        ) STRICT;
        CREATE INDEX claim_by_id ON claim (id);

        CREATE TABLE speaker (
            claim INTEGER NOT NULL REFERENCES claim (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('person', 'office', 'organisation', 'outlet', 'document', 'anonymous')),
            office TEXT,
            start_byte INTEGER CHECK (start_byte >= 0),
            end_byte INTEGER CHECK (end_byte >= start_byte),
            PRIMARY KEY (claim, ordinal),
            CHECK ((start_byte IS NULL) = (end_byte IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE place (
            claim INTEGER NOT NULL REFERENCES claim (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT NOT NULL,
            PRIMARY KEY (claim, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE attribution (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            source_start_byte INTEGER CHECK (source_start_byte >= 0),
            source_end_byte INTEGER CHECK (source_end_byte >= source_start_byte),
            cue_start_byte INTEGER NOT NULL CHECK (cue_start_byte >= 0),
            cue_end_byte INTEGER NOT NULL CHECK (cue_end_byte >= cue_start_byte),
            content_start_byte INTEGER NOT NULL CHECK (content_start_byte >= 0),
            content_end_byte INTEGER NOT NULL CHECK (content_end_byte >= content_start_byte),
            direct INTEGER NOT NULL CHECK (direct IN (0, 1)),
            PRIMARY KEY (document, ordinal),
            CHECK ((source_start_byte IS NULL) = (source_end_byte IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mention (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'date', 'quantity')),
            start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
            end_byte INTEGER NOT NULL CHECK (end_byte >= start_byte),
            PRIMARY KEY (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE citation (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('person', 'office', 'organisation', 'outlet', 'document', 'anonymous')),
            office TEXT,
            start_byte INTEGER CHECK (start_byte >= 0),
            end_byte INTEGER CHECK (end_byte >= start_byte),
            PRIMARY KEY (document, ordinal),
            CHECK ((start_byte IS NULL) = (end_byte IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE journal (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            done_at TEXT NOT NULL,
            done_by TEXT NOT NULL,
            action TEXT NOT NULL,
            particulars TEXT NOT NULL CHECK (json_valid(particulars)),
            previous TEXT NOT NULL UNIQUE CHECK (length(previous) = 64 AND previous NOT GLOB '*[^0-9a-f]*'),
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
        ) STRICT;

        """
}
