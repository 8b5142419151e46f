/// What a careful reader finds in one text: a line of `gold.jsonl`.
///
/// A kind that is `nil` was not annotated in this text, which then counts for nothing in its measures; an empty list
/// says that the text holds none.
public struct GoldDocument: Hashable, Sendable, Identifiable {
    /// The name of the file in `texts`, without ".txt".
    public let id: String
    /// What the text was written to try: "ellipsis", "respectively".
    public let phenomena: [String]
    public let figures: [GoldFigure]?
    /// Quotes that may be read as quantities without penalty.
    public let optional: [String]
    public let events: [GoldEvent]?
    public let attributions: [GoldAttribution]?
    public let mentions: [GoldMention]?
    public let persons: [GoldPerson]?
    public let signals: [GoldSignal]?
    public let incidents: [GoldIncident]?

    public init(
        id: String, phenomena: [String] = [], figures: [GoldFigure]? = nil, optional: [String] = [],
        events: [GoldEvent]? = nil, attributions: [GoldAttribution]? = nil, mentions: [GoldMention]? = nil,
        persons: [GoldPerson]? = nil, signals: [GoldSignal]? = nil, incidents: [GoldIncident]? = nil
    ) {
        self.id = id
        self.phenomena = phenomena
        self.figures = figures
        self.optional = optional
        self.events = events
        self.attributions = attributions
        self.mentions = mentions
        self.persons = persons
        self.signals = signals
        self.incidents = incidents
    }
}

extension GoldDocument: Decodable {
    private enum Key: String, CodingKey {
        case id, phenomena, figures, optional, events, attributions, mentions, persons, signals, incidents
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            phenomena: try container.decodeIfPresent([String].self, forKey: .phenomena) ?? [],
            figures: try container.decodeIfPresent([GoldFigure].self, forKey: .figures),
            optional: try container.decodeIfPresent([String].self, forKey: .optional) ?? [],
            events: try container.decodeIfPresent([GoldEvent].self, forKey: .events),
            attributions: try container.decodeIfPresent([GoldAttribution].self, forKey: .attributions),
            mentions: try container.decodeIfPresent([GoldMention].self, forKey: .mentions),
            persons: try container.decodeIfPresent([GoldPerson].self, forKey: .persons),
            signals: try container.decodeIfPresent([GoldSignal].self, forKey: .signals),
            incidents: try container.decodeIfPresent([GoldIncident].self, forKey: .incidents))
    }
}
