/// What is compared with the gold, each with its own precision, recall and F1.
///
/// Raw values name measures in files of floors; they do not change.
public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// Figures whose quotes overlap and whose low and high are right.
    case figureNumbers = "figure-numbers"
    /// Figures whose category is right too.
    case figures
    /// Figures in which those counted are right too.
    case figuresCounted = "figures-counted"
    /// Figures whose number, category and speaker are right.
    case figuresSpeaker = "figures-speaker"
    /// Figures whose number, category and stance are right.
    case figuresStance = "figures-stance"
    /// Right speakers, among figures found.
    case speakers
    /// Right speakers, among figures found to which the gold gives one.
    case namedSpeakers = "named-speakers"
    /// Right stances, among figures found.
    case stances
    /// Events whose quotes overlap, with category and negation right.
    case events
    /// Events in which the actor is right too.
    case eventActors = "event-actors"
    /// Contents of attributions that have half of the longer span in common.
    case attributions
    /// Such contents whose source is right too.
    case attributionsSource = "attributions-source"
    /// Right sources, among such contents.
    case sources
    /// Names and dates with exact bounds and kind.
    case mentions
    case persons = "mentions-person"
    case organisations = "mentions-organisation"
    case places = "mentions-place"
    case dates = "mentions-date"
    /// Named persons found, with their role right.
    case roles
    /// Named persons found, with their relation to the acts right.
    case relations
    /// Ranks and titles of persons found.
    case ranks
    /// Signals whose quotes overlap, with name and polarity right.
    case signals
    /// Incidents aligned with one of the gold, with the type right.
    case incidents
    /// Their dates.
    case incidentDates = "incident-dates"
    /// Their places.
    case incidentPlaces = "incident-places"
    /// Their victims, by number and effect.
    case incidentVictims = "incident-victims"

    /// Whether it asks only about what another measure found. Such a share can fall because more is found, so it has no
    /// floor; the whole, with the same errors in it, has one.
    public var isConditional: Bool {
        switch self {
        case .speakers, .namedSpeakers, .stances, .sources: true
        default: false
        }
    }

    /// The measure under which its misses are listed, once for several measures of the same thing.
    public var listing: Measure {
        switch self {
        case .figureNumbers: .figures
        case .figuresSpeaker, .namedSpeakers: .speakers
        case .figuresStance: .stances
        case .attributionsSource: .sources
        case .persons, .organisations, .places, .dates: .mentions
        case .incidentDates, .incidentPlaces, .incidentVictims: .incidents
        default: self
        }
    }
}
