/// What a miss would do to a reader who trusted it; the first is the worst.
public enum Harm: Int, Hashable, Sendable, CaseIterable {
    /// A person is said to be accused, investigated or convicted whom the text does not accuse.
    case falseAccusation
    /// A number of dead, or a killing, that the text does not state.
    case falseDeath
    /// Another number, event or signal that the text does not state.
    case falseClaim
    /// The right words in the wrong mouth.
    case wrongSpeaker
    /// A number of dead, or a killing, that was not read.
    case missedDeath
    /// Another claim that was not read.
    case missedClaim
    /// A name, date or rank.
    case name
}

extension Harm: Comparable {
    public static func < (left: Harm, right: Harm) -> Bool { left.rawValue < right.rawValue }
}
