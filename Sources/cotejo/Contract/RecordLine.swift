import Evidence

/// What `cotejo figures --json` prints of one case or folder.
struct RecordLine {
    let record: ResolvedRecord
    let path: String
    let category: Category?

    /// The whole line.
    var bytes: [UInt8] {
        let texts = TextIndex(record: record)
        return JSONText.line(capacity: 1 << 16) { json in
            json.objects("figures", record.figures.filter { category == nil || $0.category == category }) {
                FigureLine(figure: $1, texts: texts).write(to: &$0)
            }
            json.field("folder", path)
            json.objects("incidents", record.operations) {
                IncidentLine(operation: $1, record: record).write(to: &$0)
            }
            json.objects("source_trees", record.trees) { json, tree in
                json.field("id", tree.id)
                json.field("root", tree.root)
                json.field("kind", tree.kind.rawValue)
                json.objects("members", tree.members) { json, member in
                    json.field("document", texts.document(member.document)?.name ?? member.document.hex)
                    json.field("tie", member.tie.rawValue)
                    json.field("evidence", member.evidence?.words)
                }
            }
        }
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
struct FigureLine {
    let figure: ReconciledFigure
    let texts: TextIndex

    func write(to json: inout JSONText) {
        let (scope, incident, part) = Self.names(figure.scope)
        json.field("id", figure.id)
        json.field("category", figure.category.rawValue)
        json.field("counted", figure.counted.rawValue)
        json.field("unit", figure.unit)
        json.field("scope", scope)
        json.field("incident", incident)
        json.field("part", part)
        json.field("scope_reason", figure.scopeReason.description)
        json.field("best", figure.best)
        json.field("low", figure.low)
        json.field("high", figure.high)
        json.field("approximate", figure.approximate)
        json.field("status", figure.status.rawValue)
        json.field("rule", figure.rule)
        json.strings("deciding", figure.deciding)
        json.field("independent_sources", figure.independentSources)
        json.objects("claims", figure.supports) { json, support in
            let id = support.claim.quote.locator.document
            let document = texts.document(id)
            ClaimLine(claim: support.claim.claim, offsets: texts.offsets(of: id)).write(to: &json)
            json.field("document", document?.name ?? id.hex)
            json.field("published", document?.published?.iso)
            json.field("root", support.root)
        }
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
struct IncidentLine {
    let operation: Operation
    let record: ResolvedRecord

    func write(to json: inout JSONText) {
        json.field("id", operation.id)
        json.field("main", operation.main)
        json.period("date", operation.date)
        json.strings("places", operation.places)
        write("killed", .killed, operation.toll?.killed, to: &json)
        write("injured", .injured, operation.toll?.injured, to: &json)
        write("arrested", .arrested, nil, to: &json)
        json.objects("people", operation.people) { json, person in
            json.field("name", person.person)
            json.field("relation_to_acts", person.relation.rawValue)
        }
    }

    /// Low, best and high of one category: what the texts state as a figure goes before what they tell mention by
    /// mention.
    private func write(_ key: StaticString, _ category: Category, _ toll: Toll.Count?, to json: inout JSONText) {
        let figure = record.figures.first { $0.scope == .operation(operation.id) && $0.category == category }
        json.object(key, true) { json, _ in
            json.field("best", figure == nil ? toll?.best : figure?.best)
            json.field("low", figure == nil ? toll?.low : figure?.low)
            json.field("high", figure == nil ? toll?.high : figure?.high)
        }
    }
}
