import Evidence

/// What `cotejo figures --json` prints of one case or folder.
struct RecordLine: Encodable {
    let record: ResolvedRecord
    let path: String
    let category: Category?

    private enum Key: String, CodingKey { case folder, figures, incidents, sourceTrees = "source_trees" }

    func encode(to encoder: any Encoder) throws {
        let texts = TextIndex(record: record)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(path, forKey: .folder)
        let figures = record.figures.filter { category == nil || $0.category == category }
        try container.encode(figures.map { FigureLine(figure: $0, texts: texts) }, forKey: .figures)
        try container.encode(record.operations.map { IncidentLine(operation: $0, record: record) }, forKey: .incidents)
        try container.encode(record.trees.map { TreeLine(tree: $0, texts: texts) }, forKey: .sourceTrees)
    }
}

/// The documents of a record by id, with the offsets of each text made once.
final class TextIndex {
    private let documents: [ContentHash: Document]
    private var offsets: [ContentHash: CodePointOffsets] = [:]

    init(record: ResolvedRecord) {
        documents = Dictionary(record.documents.map { ($0.id, $0) }) { first, _ in first }
    }

    func document(_ id: ContentHash) -> Document? { documents[id] }

    func offsets(of id: ContentHash) -> CodePointOffsets {
        if let known = offsets[id] { return known }
        let made = CodePointOffsets(documents[id]?.text.string ?? "")
        offsets[id] = made
        return made
    }
}

/// A reconciled figure as JSON.
struct FigureLine: Encodable {
    let figure: ReconciledFigure
    let texts: TextIndex

    private enum Key: String, CodingKey {
        case id, category, counted, unit, scope, incident, part, best, low, high, approximate, status, rule, deciding,
            claims
        case scopeReason = "scope_reason"
        case independentSources = "independent_sources"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(figure.id, forKey: .id)
        try container.encode(figure.category, forKey: .category)
        try container.encode(figure.counted, forKey: .counted)
        try container.encode(figure.unit, forKey: .unit)
        let (scope, incident, part) = Self.names(figure.scope)
        try container.encode(scope, forKey: .scope)
        try container.encode(incident, forKey: .incident)
        try container.encode(part, forKey: .part)
        try container.encode(figure.scopeReason.description, forKey: .scopeReason)
        try container.encode(figure.best, forKey: .best)
        try container.encode(figure.low, forKey: .low)
        try container.encode(figure.high, forKey: .high)
        try container.encode(figure.approximate, forKey: .approximate)
        try container.encode(figure.status, forKey: .status)
        try container.encode(figure.rule, forKey: .rule)
        try container.encode(figure.deciding, forKey: .deciding)
        try container.encode(figure.independentSources, forKey: .independentSources)
        try container.encode(figure.supports.map(line), forKey: .claims)
    }

    private func line(_ support: ReconciledFigure.Support) -> ClaimLine {
        let id = support.claim.quote.locator.document
        let document = texts.document(id)
        return ClaimLine(
            claim: support.claim.claim, offsets: texts.offsets(of: id), document: document?.name ?? id.hex,
            published: document?.published?.iso, root: support.root)
    }

    /// The contract's words for a scope.
    static func names(_ scope: Scope) -> (scope: String, incident: String?, part: String?) {
        switch scope {
        case .operation(let id): ("incident", id, nil)
        case .wholeCase(let part): ("case", nil, part.isEmpty ? nil : part)
        case .partOfTotal(let total): ("case", nil, total.map { "part of \($0)" } ?? "part of a list")
        case .context(let about): ("context", nil, about)
        }
    }
}

/// An operation as JSON, with the reconciled figures about it.
struct IncidentLine: Encodable {
    let operation: Operation
    let record: ResolvedRecord

    private enum Key: String, CodingKey { case id, main, date, places, killed, injured, arrested, people }

    private enum PersonKey: String, CodingKey {
        case name
        case relation = "relation_to_acts"
    }

    /// Low, best and high of one category.
    private struct Values: Encodable {
        let best: Double?
        let low: Double?
        let high: Double?

        private enum Key: String, CodingKey { case best, low, high }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(best, forKey: .best)
            try container.encode(low, forKey: .low)
            try container.encode(high, forKey: .high)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(operation.id, forKey: .id)
        try container.encode(operation.main, forKey: .main)
        try container.encode(operation.date.map(PeriodLine.init), forKey: .date)
        try container.encode(operation.places, forKey: .places)
        for (category, key) in [(Category.killed, Key.killed), (.injured, .injured), (.arrested, .arrested)] {
            try container.encode(values(category), forKey: key)
        }
        var people = container.nestedUnkeyedContainer(forKey: .people)
        for person in operation.people {
            var line = people.nestedContainer(keyedBy: PersonKey.self)
            try line.encode(person.person, forKey: .name)
            try line.encode(person.relation, forKey: .relation)
        }
    }

    private func values(_ category: Category) -> Values {
        let figure = record.figures.first { $0.scope == .operation(operation.id) && $0.category == category }
        let toll: Toll.Count? =
            switch category {
            case .killed: operation.toll?.killed
            case .injured: operation.toll?.injured
            default: nil
            }
        // What the texts state as a figure goes before what they tell mention by mention.
        guard let figure else { return Values(best: toll?.best, low: toll?.low, high: toll?.high) }
        return Values(best: figure.best, low: figure.low, high: figure.high)
    }
}

/// A source tree as JSON.
struct TreeLine: Encodable {
    let tree: SourceTree
    let texts: TextIndex

    private struct Member: Encodable {
        let document: String
        let tie: String
        let evidence: String?
    }

    private enum Key: String, CodingKey { case id, root, kind, members }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(tree.id, forKey: .id)
        try container.encode(tree.root, forKey: .root)
        try container.encode(tree.kind, forKey: .kind)
        let members = tree.members.map { member in
            Member(
                document: texts.document(member.document)?.name ?? member.document.hex, tie: member.tie.rawValue,
                evidence: member.evidence?.words)
        }
        try container.encode(members, forKey: .members)
    }
}
