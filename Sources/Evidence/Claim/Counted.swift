/// Who or what a figure counts, as that mention describes them.
public enum Counted: String, Hashable, Sendable, Codable, CaseIterable {
    case civilians, suspects, police, military, officials, mixed, events, other
}
