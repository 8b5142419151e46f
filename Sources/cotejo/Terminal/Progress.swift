/// How far long work has come: a bar that is drawn over itself on a terminal, plain lines now and then otherwise.
///
/// Nothing is shown in the first second.
struct Progress {
    private static let width = 30
    private let label: String
    private let total: Int
    private let isTerminal: Bool
    private let started = ContinuousClock.now
    private var shown: ContinuousClock.Instant?

    init(_ label: String, total: Int, isTerminal: Bool = StandardError.isTerminal) {
        self.label = label
        self.total = total
        self.isTerminal = isTerminal
    }

    /// Shows that so much is done, when it is time to.
    mutating func update(_ done: Int) {
        let now = ContinuousClock.now
        guard now - started >= .seconds(1) else { return }
        if let shown, now - shown < (isTerminal ? .milliseconds(100) : .seconds(5)) { return }
        shown = now
        if isTerminal {
            StandardError.writeRaw("\r" + Self.bar(label, done, total))
        } else {
            StandardError.write(Self.line(label, done, total))
        }
    }

    /// Clears the bar.
    mutating func finish() {
        guard isTerminal, shown != nil else { return }
        StandardError.writeRaw("\r\u{1B}[K")
    }

    /// "Adding [######------] 12 of 24"
    static func bar(_ label: String, _ done: Int, _ total: Int) -> String {
        let filled = total > 0 ? min(width, done * width / total) : 0
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
        return "\(label) [\(bar)] \(done) of \(total)"
    }

    /// "Adding: 12 of 24"
    static func line(_ label: String, _ done: Int, _ total: Int) -> String { "\(label): \(done) of \(total)" }
}
