/// Why a figure has its scope. Cases of the program's own are told in the reader's language; a person's reason is
/// shown as it was written.
public enum ScopeReason: Hashable, Sendable, Codable {
    /// Its sentence names another country than the case's.
    case otherCountry(String)
    /// It is a rate and counts nothing.
    case rate
    /// It happened on one day, and so in one operation.
    case oneDay(PartialDate)
    /// It counts more than one operation, or does not say which.
    case wholeCase
    /// Roots count other years or other numbers of operations as the case; this is the count of its own root.
    case countOfRoot
    /// A total beside it in the text counts it too; the total as text: "96".
    case partOf(String)
    /// One of several parts that the text lists without a total.
    case listWithoutTotal
    /// As a person gave it.
    case stated(String)
}

extension ScopeReason: ExpressibleByStringLiteral {
    public init(stringLiteral reason: String) { self = .stated(reason) }
}

extension ScopeReason: CustomStringConvertible {
    /// In English, for terminals and JSON.
    public var description: String {
        switch self {
        case .otherCountry(let place): "names another country: \(place)"
        case .rate: "a rate, not a count"
        case .oneDay(let date): "happened on one day: \(date.iso)"
        case .wholeCase: "counts more than one operation, or does not say which"
        case .countOfRoot: "as this root counts the case; other roots count another period or other operations"
        case .partOf(let total): "a part of the \(total) named beside it"
        case .listWithoutTotal: "one of the parts that the text lists without a total"
        case .stated(let reason): reason
        }
    }
}
