import Evidence

/// A figure that a careful reader finds in a gold text.
public struct GoldFigure: Hashable, Sendable {
    public let quote: String
    /// Where it stands; `nil` when the gold does not say, and every place where the words occur is meant.
    public let range: Range<Int>?
    public let category: Category
    /// Categories that are right too.
    public let otherCategories: [Category]
    public let counted: Counted
    public let low: Double?
    public let high: Double?
    /// The innermost source; `nil` when the document says so itself.
    public let speaker: String?
    /// Speakers that are right too; `nil` among them stands for "the document itself".
    public let otherSpeakers: [String?]
    /// The outlet or agency that passes it on.
    public let via: String?
    /// `nil` when the gold does not say.
    public let stance: Stance?

    public init(
        quote: String, range: Range<Int>?, category: Category, otherCategories: [Category] = [],
        counted: Counted, low: Double?, high: Double?, speaker: String? = nil, otherSpeakers: [String?] = [],
        via: String? = nil, stance: Stance? = nil
    ) {
        self.quote = quote
        self.range = range
        self.category = category
        self.otherCategories = otherCategories
        self.counted = counted
        self.low = low
        self.high = high
        self.speaker = speaker
        self.otherSpeakers = otherSpeakers
        self.via = via
        self.stance = stance
    }
}

extension GoldFigure: Decodable {
    private enum Key: String, CodingKey {
        case quote, start, end, category, group, low, high, speaker, via, stance
        case otherCategories = "category_alt"
        case otherSpeakers = "speaker_alt"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let isPlaced = container.contains(.end)
        self.init(
            quote: try container.decode(String.self, forKey: .quote),
            range: isPlaced ? try GoldSpan(from: decoder).range : nil,
            category: try container.decode(Category.self, forKey: .category),
            otherCategories: try Self.oneOrMany(Category.self, .otherCategories, in: container).compactMap(\.self),
            counted: try container.decode(Counted.self, forKey: .group),
            low: try container.decodeIfPresent(Double.self, forKey: .low),
            high: try container.decodeIfPresent(Double.self, forKey: .high),
            speaker: try container.decodeIfPresent(String.self, forKey: .speaker),
            otherSpeakers: try Self.oneOrMany(String.self, .otherSpeakers, in: container),
            via: try container.decodeIfPresent(String.self, forKey: .via),
            stance: try container.decodeIfPresent(Stance.self, forKey: .stance))
    }

    /// A key that holds nothing, one value or a list.
    private static func oneOrMany<Value: Decodable>(
        _ type: Value.Type, _ key: Key, in container: KeyedDecodingContainer<Key>
    ) throws -> [Value?] {
        guard container.contains(key), try !container.decodeNil(forKey: key) else { return [] }
        do {
            return [try container.decode(Value.self, forKey: key)]
        } catch DecodingError.typeMismatch {
            return try container.decode([Value?].self, forKey: key)
        }
    }
}
