/// The tables of claims of every kind and of incidents, as step 3 made them.
///
/// Step 1 knew figures only. SQLite cannot change the checks of a table, so the claims, their speakers and their places
/// are copied into new tables of the same names.
extension Schema {
    static let claimsOfEveryKind = """
        DROP VIEW figures;
        DROP VIEW sources;
        DROP TRIGGER claim_is_never_changed;
        DROP TRIGGER claim_is_never_removed;
        DROP TRIGGER speaker_is_never_changed;
        DROP TRIGGER speaker_is_never_removed;
        DROP TRIGGER place_is_never_changed;
        DROP TRIGGER place_is_never_removed;
        DROP INDEX claim_by_id;
        ALTER TABLE claim RENAME TO claim_of_step_1;
        ALTER TABLE speaker RENAME TO speaker_of_step_1;
        ALTER TABLE place RENAME TO place_of_step_1;

        CREATE TABLE claim (
            number INTEGER PRIMARY KEY CHECK (number > 0),
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            id TEXT NOT NULL CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*'),
            kind TEXT NOT NULL CHECK (kind IN ('figure', 'event', 'role', 'signal')),
            -- of a figure or event what happened, of a role the role, of a signal its name
            category TEXT NOT NULL,
            counted TEXT CHECK (counted IN (\(counted))),
            low REAL,
            high REAL,
            approximate INTEGER CHECK (approximate IN (0, 1)),
            unit TEXT,
            actor_stated INTEGER NOT NULL CHECK (actor_stated IN (0, 1)),
            actor TEXT CHECK (actor IN (\(counted))),
            actor_name TEXT,
            actor_low REAL,
            actor_high REAL,
            actor_start_byte INTEGER CHECK (actor_start_byte >= 0),
            actor_end_byte INTEGER CHECK (actor_end_byte >= actor_start_byte),
            target_stated INTEGER NOT NULL CHECK (target_stated IN (0, 1)),
            target TEXT CHECK (target IN (\(counted))),
            target_name TEXT,
            target_low REAL,
            target_high REAL,
            target_start_byte INTEGER CHECK (target_start_byte >= 0),
            target_end_byte INTEGER CHECK (target_end_byte >= target_start_byte),
            negated INTEGER CHECK (negated IN (0, 1)),
            person TEXT,
            rank_or_title TEXT,
            relation TEXT CHECK (relation IN ('convicted', 'accused', 'investigated', 'victim', 'speaker', 'none')),
            polarity TEXT CHECK (polarity IN ('present', 'absent')),
            period_stated INTEGER NOT NULL CHECK (period_stated IN (0, 1)),
            period_from TEXT CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]*'),
            period_to TEXT CHECK (period_to GLOB '[0-9][0-9][0-9][0-9]*'),
            incident TEXT,
            stance TEXT NOT NULL CHECK (stance IN ('asserted', 'alleged', 'denied', 'reported')),
            rule TEXT NOT NULL,
            page INTEGER CHECK (page > 0),
            start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
            end_byte INTEGER NOT NULL CHECK (end_byte >= start_byte),
            quote TEXT NOT NULL CHECK (length(CAST(quote AS BLOB)) = end_byte - start_byte),
            UNIQUE (document, ordinal),
            CHECK (CASE kind
                WHEN 'figure' THEN category IN ('killed', 'injured', 'arrested', 'disappeared', 'investigated',
                    'involved', 'charged', 'sentenced', 'suspended_or_dismissed', 'rewarded', 'no_criminal_record',
                    'operations_or_cases', 'firearms', 'money', 'rate', 'other')
                WHEN 'event' THEN category IN ('killed', 'injured', 'arrested', 'disappeared', 'force',
                    'failure_to_act', 'investigated', 'charged', 'sentenced', 'suspended_or_dismissed', 'rewarded',
                    'promoted')
                WHEN 'role' THEN category IN ('official', 'police', 'military', 'prosecutor', 'lawyer', 'journalist',
                    'victim', 'suspect', 'witness', 'relative', 'expert', 'other')
                WHEN 'signal' THEN category IN ('no_officer_hurt', 'all_targets_died', 'none_detained',
                    'weapon_reused', 'implausible_weapon_or_clothing', 'close_range_or_back_wounds',
                    'no_gunshot_residue', 'scene_altered', 'false_target_identification', 'informant_used',
                    'no_complainant', 'last_seen_elsewhere', 'same_officers_recur', 'rewards_followed',
                    'narrative_repeated', 'reports_contradict', 'attack_on_officers_documented',
                    'independent_witnesses', 'prosecutor_present', 'unequal_round_counts')
                END),
            CHECK ((kind = 'figure') = (counted IS NOT NULL AND approximate IS NOT NULL)),
            CHECK ((kind = 'event') = (negated IS NOT NULL)),
            CHECK ((kind = 'role') = (person IS NOT NULL AND relation IS NOT NULL)),
            CHECK ((kind = 'signal') = (polarity IS NOT NULL)),
            CHECK (period_stated = 1 OR (period_from IS NULL AND period_to IS NULL)),
            CHECK (target_stated = 1 OR (target IS NULL AND target_name IS NULL AND target_start_byte IS NULL)),
            CHECK (actor_stated = 1 OR (actor IS NULL AND actor_name IS NULL AND actor_start_byte IS NULL)),
            CHECK ((actor_start_byte IS NULL) = (actor_end_byte IS NULL)),
            CHECK ((target_start_byte IS NULL) = (target_end_byte IS NULL))
        ) STRICT;

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

        INSERT INTO claim (number, document, ordinal, id, kind, category, counted, low, high, approximate, unit,
            actor_stated, actor, target_stated, period_stated, period_from, period_to, stance, rule, page, start_byte,
            end_byte, quote)
        SELECT number, document, ordinal, id, kind, category, counted, low, high, approximate, unit,
            actor IS NOT NULL, actor, 0, period_stated, period_from, period_to, stance, rule, page, start_byte,
            end_byte, quote
        FROM claim_of_step_1 ORDER BY number;
        INSERT INTO speaker SELECT * FROM speaker_of_step_1;
        INSERT INTO place SELECT * FROM place_of_step_1;
        DROP TABLE speaker_of_step_1;
        DROP TABLE place_of_step_1;
        DROP TABLE claim_of_step_1;
        CREATE INDEX claim_by_id ON claim (id);

        """

    private static let counted = """
        'civilians', 'suspects', 'police', 'military', 'officials', 'mixed', 'events', 'other'
        """

    static let incidents = """
        CREATE TABLE incident (
            document INTEGER NOT NULL REFERENCES document (number),
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            id TEXT NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('attack', 'bombing', 'kidnapping', 'arson', 'robbery', 'operation', 'other')),
            date_stated INTEGER NOT NULL CHECK (date_stated IN (0, 1)),
            date_from TEXT CHECK (date_from GLOB '[0-9][0-9][0-9][0-9]*'),
            date_to TEXT CHECK (date_to GLOB '[0-9][0-9][0-9][0-9]*'),
            PRIMARY KEY (document, ordinal),
            UNIQUE (document, id),
            CHECK (date_stated = 1 OR (date_from IS NULL AND date_to IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE incident_place (
            document INTEGER NOT NULL,
            incident INTEGER NOT NULL,
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT NOT NULL,
            PRIMARY KEY (document, incident, ordinal),
            FOREIGN KEY (document, incident) REFERENCES incident (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE incident_actor (
            document INTEGER NOT NULL,
            incident INTEGER NOT NULL,
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('individual', 'organisation')),
            is_state INTEGER CHECK (is_state IN (0, 1)),
            confidence TEXT CHECK (confidence IN ('fact', 'suspected_by_authorities', 'suspected', 'claimed',
                'possible', 'reported')),
            PRIMARY KEY (document, incident, ordinal),
            FOREIGN KEY (document, incident) REFERENCES incident (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE incident_victim (
            document INTEGER NOT NULL,
            incident INTEGER NOT NULL,
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            name TEXT,
            description TEXT,
            low INTEGER,
            high INTEGER,
            effect TEXT CHECK (effect IN ('death', 'injury', 'none', 'other')),
            PRIMARY KEY (document, incident, ordinal),
            FOREIGN KEY (document, incident) REFERENCES incident (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE incident_span (
            document INTEGER NOT NULL,
            incident INTEGER NOT NULL,
            ordinal INTEGER NOT NULL CHECK (ordinal > 0),
            start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
            end_byte INTEGER NOT NULL CHECK (end_byte >= start_byte),
            PRIMARY KEY (document, incident, ordinal),
            FOREIGN KEY (document, incident) REFERENCES incident (document, ordinal)
        ) STRICT, WITHOUT ROWID;

        """
}
