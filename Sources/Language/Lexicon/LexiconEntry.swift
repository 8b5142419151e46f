/// One entry of a lexicon file: terms that play the same roles. A class, so that looking at one copies nothing.
public final class LexiconEntry: Sendable {
    public let concept: Concept
    /// "en", "es", or "any".
    public let language: String
    /// The surface forms, as written in the file.
    public let terms: [String]
    public let roles: RoleSet
    /// What kind of person, thing, source or place: "police", "currency", "outlet".
    public let kind: String?
    /// The canonical form: "La República", "PEN".
    public let name: String?
    /// The number that a number word, month or weekday stands for.
    public let value: Double?
    /// The bounds of a vague number word: "dozens" has low 24 and no high.
    public let low: Double?
    public let high: Double?
    /// ISO 3166-1 alpha-2, for places.
    public let country: String?
    /// The region in which a city lies.
    public let region: String?
    /// Degrees north and east, where known.
    public let coordinates: Coordinates?
    /// The term counts only when it is written with capital letters, since it is also an ordinary word.
    public let needsCapital: Bool
    /// The term often means something else: people are called so, too; meetings are held like suspects.
    public let isAmbiguous: Bool
    /// A sentence that contains one of the terms.
    public let example: String?

    /// A place on the globe, in degrees north and east.
    public struct Coordinates: Hashable, Sendable {
        public let latitude: Double
        public let longitude: Double
    }

    init(
        concept: Concept, language: String, terms: [String], roles: RoleSet, kind: String? = nil, name: String? = nil,
        value: Double? = nil, low: Double? = nil, high: Double? = nil, country: String? = nil, region: String? = nil,
        coordinates: Coordinates? = nil, needsCapital: Bool = false, isAmbiguous: Bool = false, example: String? = nil
    ) {
        self.concept = concept
        self.language = language
        self.terms = terms
        self.roles = roles
        self.kind = kind
        self.name = name
        self.value = value
        self.low = low
        self.high = high
        self.country = country
        self.region = region
        self.coordinates = coordinates
        self.needsCapital = needsCapital
        self.isAmbiguous = isAmbiguous
        self.example = example
    }
}
