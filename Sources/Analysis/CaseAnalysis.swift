import Evidence

/// Everything that this version finds in a resolved record, in the order in which a report shows it.
public struct CaseAnalysis: Sendable {
    public init() {}

    /// What is missing, then what can be said of parts and wholes. Pure: the same record gives the same findings.
    public func findings(in record: ResolvedRecord) -> [Finding] {
        GapAnalysis().findings(in: record) + PartOfWhole().findings(in: record)
    }
}
