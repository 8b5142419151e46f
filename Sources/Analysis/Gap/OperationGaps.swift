import Evidence

/// Operations that no claim places in time or space.
enum OperationGaps {
    static func findings(in record: ResolvedRecord) -> [Finding] {
        [
            finding(.operationsWithoutDate, about: record.operations.filter { !hasDate($0) }),
            finding(.operationsWithoutPlace, about: record.operations.filter { $0.places.isEmpty }),
        ].compactMap(\.self)
    }

    private static func hasDate(_ operation: Operation) -> Bool {
        operation.date?.from != nil || operation.date?.to != nil
    }

    private static func finding(_ kind: FindingKind, about operations: [Operation]) -> Finding? {
        operations.isEmpty
            ? nil : Finding(id: kind.rawValue, n: operations.count, claims: operations.flatMap(\.claims))
    }
}
