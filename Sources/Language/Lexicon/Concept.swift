/// What a lexicon file is about; the raw value is the name of the file.
@frozen
public enum Concept: String, Hashable, Sendable, CaseIterable {
    // What happened to the counted.
    case killed, injured, arrested, disappeared, investigated, involved, charged, sentenced, rewarded
    case suspendedOrDismissed = "suspended_or_dismissed"
    case noCriminalRecord = "no_criminal_record"
    // What was done, without a number.
    case force, promoted, modality
    case failureToAct = "failure_to_act"
    // Numbers and what they count.
    case quantity, bound, people, event, thing
    case personHedge = "person_hedge"
    // Who says so, and how.
    case speech, source, hedge, negation
    // Names, dates and places.
    case title, outlet, place, calendar, surname, organisation
    case givenName = "given_name"
    case nameCue = "name_cue"
    // How an operation ran.
    case signal
    // What named persons are.
    case profession
    // What incidents were, and armed groups.
    case incidentKind = "incident_kind"
    case armedGroup = "armed_group"
    // Small words.
    case abbreviation, function

    /// One bit for each concept.
    @inlinable
    public var bit: UInt64 {
        switch self {
        case .killed: 1 << 0
        case .injured: 1 << 1
        case .arrested: 1 << 2
        case .disappeared: 1 << 3
        case .investigated: 1 << 4
        case .involved: 1 << 5
        case .charged: 1 << 6
        case .sentenced: 1 << 7
        case .rewarded: 1 << 8
        case .suspendedOrDismissed: 1 << 9
        case .noCriminalRecord: 1 << 10
        case .quantity: 1 << 11
        case .bound: 1 << 12
        case .people: 1 << 13
        case .event: 1 << 14
        case .thing: 1 << 15
        case .personHedge: 1 << 16
        case .speech: 1 << 17
        case .source: 1 << 18
        case .hedge: 1 << 19
        case .negation: 1 << 20
        case .title: 1 << 21
        case .outlet: 1 << 22
        case .place: 1 << 23
        case .calendar: 1 << 24
        case .abbreviation: 1 << 25
        case .function: 1 << 26
        case .incidentKind: 1 << 40
        case .armedGroup: 1 << 41
        case .signal: 1 << 27
        case .profession: 1 << 28
        case .force: 1 << 31
        case .failureToAct: 1 << 32
        case .promoted: 1 << 29
        case .modality: 1 << 30
        case .givenName: 1 << 33
        case .surname: 1 << 34
        case .organisation: 1 << 35
        case .nameCue: 1 << 36
        }
    }
}
