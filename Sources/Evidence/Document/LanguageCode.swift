/// A language as ISO 639-1 names it: "es", "en".
public struct LanguageCode: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let spanish = LanguageCode(rawValue: "es")
    public static let english = LanguageCode(rawValue: "en")
}
