import Evidence

/// Operations that no claim places in time or space.
enum OperationGaps {
    static func findings(in record: ResolvedRecord) -> [Finding] {
        // A claim that no figure took up cannot be opened by a reader of the record.
        let reachable = Set(record.figures.flatMap(\.supports).map(\.claim.id))
        return [
            finding(.operationsWithoutDate, about: record.operations.filter { !hasDate($0) }, reachable),
            finding(.operationsWithoutPlace, about: record.operations.filter { $0.places.isEmpty }, reachable),
        ].compactMap(\.self)
    }

    private static func hasDate(_ operation: Operation) -> Bool {
        operation.date?.from != nil || operation.date?.to != nil
    }

    private static func finding(
        _ kind: FindingKind, about operations: [Operation], _ reachable: Set<String>
    ) -> Finding? {
        operations.isEmpty
            ? nil
            : Finding(
                id: kind.rawValue, n: operations.count,
                claims: operations.flatMap(\.claims).filter(reachable.contains))
    }
}
