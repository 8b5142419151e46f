/// A stretch of time, each end as precise as the text; an end that the text does not state is `nil`.
public struct Period: Hashable, Sendable, Codable {
    public let from: PartialDate?
    public let to: PartialDate?

    public init(from: PartialDate?, to: PartialDate?) {
        self.from = from
        self.to = to
    }

    /// A single date, as precise as it is.
    public init(on date: PartialDate) { self.init(from: date, to: date) }
}
