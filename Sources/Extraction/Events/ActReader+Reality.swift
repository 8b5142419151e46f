import Evidence
import Language

/// Whether the act was done.
extension ActReader {
    /// A Spanish infinitive in a clause of plan, order or attempt: "ordenó a sus hombres matar a"; and the lexical future.
    func isWanted(_ group: VerbGroup) -> Bool {
        guard !isEnglish, roles.contains(.active) else { return false }
        if reading.isFunction(mark.first, .unreal), mark.end == mark.first + 1 { return true }
        let token = reading.tokens[mark.first]
        guard group.auxiliary == .none, reading.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "r") else {
            return false
        }
        for index in stride(from: mark.first - 1, through: max(clause.sentence.lowerBound, mark.first - 8), by: -1) {
            if clause.isBoundary(index) || reading.mark(at: index, .modality, .implicative) != nil { return false }
            if reading.mark(at: index, .modality, .irrealis, .modal) != nil || reading.isFunction(index, .unreal) {
                return true
            }
        }
        return false
    }

    /// "forcing the police to open fire"
    func isCaused(_ group: VerbGroup) -> Bool {
        guard group.isInfinitive, let party = clause.party(at: group.first - 1) else { return false }
        return reading.marks(endingAt: party.tokens.lowerBound).contains {
            $0.concept == .modality && $0.roles.contains(.implicative)
        }
    }

    /// "if", "unless" before the verb in its clause.
    func isCondition(_ first: Int) -> Bool {
        var index = first - 1
        while index >= max(clause.sentence.lowerBound, first - 15) {
            if let mark = reading.mark(at: index, .modality, .irrealis), mark.end <= first,
                reading.isFunction(index, .subordinator)
            {
                return true
            }
            if reading.isSign(index, Sign.comma) || reading.isSign(index, Sign.semicolon) { return false }
            index -= 1
        }
        return false
    }
}
