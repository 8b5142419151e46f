/// What an event claim says was done.
public enum EventCategory: String, Hashable, Sendable, Codable, CaseIterable {
    case killed, injured, arrested, disappeared
    /// Force without a stated injury: shots, blows, tear gas, charges with batons.
    case force
    /// Those whose duty it was to act did not.
    case failureToAct = "failure_to_act"
    case investigated, charged, sentenced
    case suspendedOrDismissed = "suspended_or_dismissed"
    case rewarded, promoted
}
