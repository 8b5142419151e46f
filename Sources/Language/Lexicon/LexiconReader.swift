import Yams

/// Reads the entries of one lexicon file.
///
/// The form of the files is described in `Docs/methods/lexicons.md`.
struct LexiconReader {
    private let file: String

    init(file: String) { self.file = file }

    func entries(from text: String) throws(LexiconError) -> [LexiconEntry] {
        let root: Node
        do {
            guard let node = try Yams.compose(yaml: text) else { throw error("it is empty.", nil) }
            root = node
        } catch let error as LexiconError {
            throw error
        } catch let YamlError.parser(_, problem, mark, _) {
            throw LexiconError(file: file, line: mark.line, reason: "it is not YAML: \(problem).")
        } catch let YamlError.scanner(_, problem, mark, _) {
            throw LexiconError(file: file, line: mark.line, reason: "it is not YAML: \(problem).")
        } catch {
            throw self.error("\(error)", nil)
        }
        guard let mapping = root.mapping, let name = mapping["concept"]?.string, let concept = Concept(rawValue: name)
        else {
            throw error("its first line must be 'concept:' with a known concept.", root)
        }
        for key in mapping.keys where !Self.fileKeys.contains(key.string ?? "") {
            throw error("'\(key.string ?? "?")' is not a key of a lexicon file.", key)
        }
        guard let language = mapping["language"]?.string else { throw error("it must say 'language:'.", root) }
        guard let entries = mapping["entries"]?.sequence else { throw error("it must list 'entries:'.", root) }
        var result: [LexiconEntry] = []
        for node in entries { result.append(try entry(node, concept, language)) }
        return result
    }

    private static let fileKeys: Set<String> = ["concept", "language", "purpose", "source", "entries"]
    private static let keys: Set<String> = [
        "terms", "roles", "class", "name", "value", "low", "high", "country", "in", "lat", "lon", "capital",
        "ambiguous",
        "example",
    ]

    private func entry(_ node: Node, _ concept: Concept, _ language: String) throws(LexiconError) -> LexiconEntry {
        guard let mapping = node.mapping else { throw error("an entry must be a mapping with 'terms:'.", node) }
        for key in mapping.keys where !Self.keys.contains(key.string ?? "") {
            throw error("'\(key.string ?? "?")' is not a key of an entry.", key)
        }
        let terms = strings(mapping["terms"])
        guard !terms.isEmpty else { throw error("an entry must list its 'terms:'.", node) }
        var roles: [Role] = []
        for name in strings(mapping["roles"]) {
            guard let role = Role(name: name) else { throw error("'\(name)' is not a role.", node) }
            roles.append(role)
        }
        for key in ["value", "low", "high", "lat", "lon"] {
            if let node = mapping[key], node.float == nil { throw error("'\(key)' must be a number.", node) }
        }
        var coordinates: LexiconEntry.Coordinates?
        if let latitude = mapping["lat"]?.float, let longitude = mapping["lon"]?.float {
            coordinates = .init(latitude: latitude, longitude: longitude)
        }
        return LexiconEntry(
            concept: concept, language: language, terms: terms, roles: RoleSet(roles),
            kind: mapping["class"]?.scalar?.string, name: mapping["name"]?.scalar?.string,
            value: mapping["value"]?.float,
            low: mapping["low"]?.float, high: mapping["high"]?.float, country: mapping["country"]?.scalar?.string,
            region: mapping["in"]?.scalar?.string, coordinates: coordinates,
            needsCapital: mapping["capital"]?.bool ?? false, isAmbiguous: mapping["ambiguous"]?.bool ?? false,
            example: mapping["example"]?.scalar?.string)
    }

    private func strings(_ node: Node?) -> [String] {
        if let sequence = node?.sequence { return sequence.compactMap { $0.scalar?.string } }
        return node?.scalar.map { [$0.string] } ?? []
    }

    private func error(_ reason: String, _ node: Node?) -> LexiconError {
        LexiconError(file: file, line: node?.mark?.line, reason: reason)
    }
}
