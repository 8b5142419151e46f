import Yams

/// Reads the entries of one lexicon file.
///
/// The form of the files is described in `Docs/methods/lexicons.md`.
struct LexiconReader {
    private let file: String

    init(file: String) { self.file = file }

    func entries(from text: String) throws(LexiconError) -> [LexiconEntry] {
        let form = if let plain = LexiconFormReader.form(of: text) { plain } else { try self.form(of: text) }
        return try entries(of: form)
    }

    /// The keys and values of a file as the general YAML reader gives them.
    func form(of text: String) throws(LexiconError) -> LexiconForm {
        let root = try node(of: text)
        guard let mapping = root.mapping else {
            throw error("its first line must be 'concept:' with a known concept.", root.mark?.line)
        }
        var form = LexiconForm()
        for (key, value) in mapping where key.string != "entries" {
            guard Self.fileKeys.contains(key.string ?? "") else {
                throw error("'\(key.string ?? "?")' is not a key of a lexicon file.", key.mark?.line)
            }
            form.head.append(
                .init(key: key.string ?? "", value: .scalar(value.string ?? ""), line: key.mark?.line ?? 0))
        }
        guard let entries = mapping["entries"]?.sequence else {
            throw error("it must list 'entries:'.", root.mark?.line)
        }
        for node in entries {
            guard let mapping = node.mapping else {
                throw error("an entry must be a mapping with 'terms:'.", node.mark?.line)
            }
            var item = LexiconForm.Item(line: node.mark?.line ?? 0)
            for (key, value) in mapping {
                let list = value.sequence.map { LexiconNode.list($0.compactMap { $0.scalar?.string }) }
                item.fields.append(
                    .init(
                        key: key.string ?? "?", value: list ?? .scalar(value.scalar?.string ?? ""),
                        line: key.mark?.line ?? 0))
            }
            form.items.append(item)
        }
        return form
    }

    private func node(of text: String) throws(LexiconError) -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else { throw error("it is empty.", nil) }
            return node
        } catch let error as LexiconError {
            throw error
        } catch let YamlError.parser(_, problem, mark, _) {
            throw LexiconError(file: file, line: mark.line, reason: "it is not YAML: \(problem).")
        } catch let YamlError.scanner(_, problem, mark, _) {
            throw LexiconError(file: file, line: mark.line, reason: "it is not YAML: \(problem).")
        } catch {
            throw self.error("\(error)", nil)
        }
    }

    private func entries(of form: LexiconForm) throws(LexiconError) -> [LexiconEntry] {
        guard let concept = form.head("concept").flatMap(Concept.init(rawValue:)) else {
            throw error("its first line must be 'concept:' with a known concept.", 1)
        }
        for field in form.head where !Self.fileKeys.contains(field.key) {
            throw error("'\(field.key)' is not a key of a lexicon file.", field.line)
        }
        guard let language = form.head("language") else { throw error("it must say 'language:'.", 1) }
        var result: [LexiconEntry] = []
        result.reserveCapacity(form.items.count)
        for item in form.items { result.append(try entry(item, concept, language)) }
        return result
    }

    private static let fileKeys: Set<String> = ["concept", "language", "purpose", "source", "entries"]

    private func entry(
        _ item: LexiconForm.Item, _ concept: Concept, _ language: String
    ) throws(LexiconError) -> LexiconEntry {
        var fields = Fields()
        for field in item.fields where !fields.set(field.key, field.value) {
            throw error("'\(field.key)' is not a key of an entry.", field.line)
        }
        guard let terms = fields.terms, !terms.isEmpty else {
            throw error("an entry must list its 'terms:'.", item.line)
        }
        var roles = RoleSet()
        for name in fields.roles {
            guard let role = Role(name: name) else { throw error("'\(name)' is not a role.", item.line) }
            roles.insert(role)
        }
        if let key = fields.notANumber { throw error("'\(key)' must be a number.", item.line) }
        var coordinates: LexiconEntry.Coordinates?
        if let latitude = fields.latitude, let longitude = fields.longitude {
            coordinates = .init(latitude: latitude, longitude: longitude)
        }
        return LexiconEntry(
            concept: concept, language: language, terms: terms, roles: roles, kind: fields.kind, name: fields.name,
            value: fields.value, low: fields.low, high: fields.high, country: fields.country, region: fields.region,
            coordinates: coordinates, needsCapital: fields.needsCapital, isAmbiguous: fields.isAmbiguous,
            example: fields.example)
    }

    /// The keys of an entry with their values.
    private struct Fields {
        var terms: [String]?
        var roles: [String] = []
        var kind: String?
        var name: String?
        var value: Double?
        var low: Double?
        var high: Double?
        var country: String?
        var region: String?
        var latitude: Double?
        var longitude: Double?
        var needsCapital = false
        var isAmbiguous = false
        var example: String?
        /// The first key whose number is none.
        var notANumber: String?

        /// Whether the key is one of an entry.
        mutating func set(_ key: String, _ node: LexiconNode) -> Bool {
            switch key {
            case "terms": terms = node.texts
            case "roles": roles = node.texts
            case "class": kind = node.text
            case "name": name = node.text
            case "value": value = number(key, node)
            case "low": low = number(key, node)
            case "high": high = number(key, node)
            case "country": country = node.text
            case "in": region = node.text
            case "lat": latitude = number(key, node)
            case "lon": longitude = number(key, node)
            case "capital": needsCapital = node.flag ?? false
            case "ambiguous": isAmbiguous = node.flag ?? false
            case "example": example = node.text
            default: return false
            }
            return true
        }

        private mutating func number(_ key: String, _ node: LexiconNode) -> Double? {
            let number = node.number
            if number == nil, notANumber == nil { notANumber = key }
            return number
        }
    }

    private func error(_ reason: String, _ line: Int?) -> LexiconError {
        LexiconError(file: file, line: line, reason: reason)
    }
}
