import Evidence
import Language

extension Concept {
    /// The category of an event that words of this concept tell; `nil` for other concepts.
    var eventCategory: EventCategory? {
        switch self {
        case .killed: .killed
        case .injured: .injured
        case .arrested: .arrested
        case .disappeared: .disappeared
        case .force: .force
        case .failureToAct: .failureToAct
        case .promoted: .promoted
        case .rewarded: .rewarded
        default: nil
        }
    }

    /// The bits of all concepts whose words tell events.
    static let eventBits: UInt64 = [
        Concept.killed, .injured, .arrested, .disappeared, .force, .failureToAct, .promoted, .rewarded,
    ].reduce(0) { $0 | $1.bit }
}
