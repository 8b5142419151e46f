extension Schema {
    /// Every table of step 1 and how its rows are called.
    static let tables = [
        ("case_file", "the title page"), ("document", "documents"), ("author", "authors"), ("page", "pages"),
        ("finding", "findings"), ("capture", "captures"), ("claim", "claims"), ("speaker", "speakers"),
        ("place", "places"), ("attribution", "attributions"), ("mention", "mentions"), ("citation", "citations"),
        ("journal", "the journal"),
    ]

    /// The tables that step 3 made, some of them anew.
    static let tablesOfStep3 = [
        ("claim", "claims"), ("speaker", "speakers"), ("place", "places"), ("incident", "incidents"),
        ("incident_place", "places of incidents"), ("incident_actor", "actors of incidents"),
        ("incident_victim", "victims of incidents"), ("incident_span", "passages of incidents"),
    ]

    /// Triggers that refuse to change or remove a row, so that a slip with another program does no harm.
    static func onlyAppend(_ tables: [(String, String)]) -> String {
        tables.map { table, rows in
            let reason =
                "A case only grows: \(rows) cannot be changed or removed. Add what is right beside what is wrong."
            return """
                CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(reason)'); END;
                CREATE TRIGGER \(table)_is_never_removed BEFORE DELETE ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(reason)'); END;

                """
        }.joined()
    }
}
