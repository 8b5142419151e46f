import Evidence

/// What documents do not state of themselves.
enum DocumentGaps {
    static func findings(in record: ResolvedRecord) -> [Finding] {
        [
            finding(.documentsWithoutDate, about: record.documents.filter { $0.published == nil }),
            finding(.documentsWithoutPublisher, about: record.documents.filter { $0.publisher == nil }),
        ].compactMap(\.self)
    }

    private static func finding(_ kind: FindingKind, about documents: [Document]) -> Finding? {
        documents.isEmpty ? nil : Finding(id: kind.rawValue, n: documents.count, documents: documents.map(\.id))
    }
}
