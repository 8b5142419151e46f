/// What a figure counts. Figures of different scopes are never compared, averaged or divided.
public enum Scope: Hashable, Sendable, Codable {
    /// One operation, by its id.
    case operation(String)
    /// The whole case, as one root counts it; `part` names that count ("six operations, 2012-2015").
    case wholeCase(part: String)
    /// Persons whom a total beside them counts too, by that total ("96"); `nil` where the text lists parts without one.
    case partOfTotal(String?)
    /// Another country or time, cited for comparison.
    case context(String)
}
