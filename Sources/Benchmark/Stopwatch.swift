#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Times pieces of work.
enum Stopwatch {
    /// Seconds of processor time that the work took; steady on a machine that others use too.
    static func seconds(_ work: () -> Void) -> Double {
        let started = processorSeconds()
        work()
        return processorSeconds() - started
    }

    /// Runs the work once, prints its processor time and returns its value.
    static func measure<Value>(_ label: String, _ work: () -> Value) -> (value: Value, seconds: Double) {
        let started = processorSeconds()
        let value = work()
        let seconds = processorSeconds() - started
        print("\(label): \(rounded(seconds * 1000)) ms")
        return (value, seconds)
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Three significant digits are enough for a table.
    static func rounded(_ value: Double) -> String {
        value >= 100 ? String(Int(value.rounded())) : String((value * 10).rounded() / 10)
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
