import Evidence
import Language

extension Concept {
    /// The category of a figure that words of this concept give; `nil` for other concepts.
    var category: Category? {
        switch self {
        case .killed: .killed
        case .injured: .injured
        case .arrested: .arrested
        case .disappeared: .disappeared
        case .investigated: .investigated
        case .involved: .involved
        case .charged: .charged
        case .sentenced: .sentenced
        case .suspendedOrDismissed: .suspendedOrDismissed
        case .rewarded: .rewarded
        case .noCriminalRecord: .noCriminalRecord
        default: nil
        }
    }
}
