/// What a text says happened to those who are counted.
public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    case killed, injured, arrested, disappeared, investigated, involved, charged, sentenced
    case suspendedOrDismissed = "suspended_or_dismissed"
    case rewarded
    case noCriminalRecord = "no_criminal_record"
    case operationsOrCases = "operations_or_cases"
    case firearms, money, rate, other
}
