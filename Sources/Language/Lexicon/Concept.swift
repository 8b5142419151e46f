/// What a lexicon file is about; the raw value is the name of the file.
public enum Concept: String, Hashable, Sendable, CaseIterable {
    // What happened to the counted.
    case killed, injured, arrested, disappeared, investigated, involved, charged, sentenced, rewarded
    case suspendedOrDismissed = "suspended_or_dismissed"
    case noCriminalRecord = "no_criminal_record"
    // Numbers and what they count.
    case quantity, bound, people, event, thing
    case personHedge = "person_hedge"
    // Who says so, and how.
    case speech, source, hedge, negation
    // Names, dates and places.
    case title, outlet, place, calendar
    // Small words.
    case abbreviation, function
}
