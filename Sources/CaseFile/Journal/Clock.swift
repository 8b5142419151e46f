#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a case takes the time from, for entries whose caller gives none.
public struct Clock: Sendable {
    /// The time now in UTC, as "2026-11-21T03:04:05Z".
    public let now: @Sendable () -> String

    public init(now: @escaping @Sendable () -> String) { self.now = now }

    /// The clock of this machine.
    public static let system = Clock {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        return "\(day)T\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))Z"
    }
}
