/// Any JSON, as pages embed it.
enum JSONValue: Hashable, Sendable, Decodable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let string = try? container.decode(String.self) {  // not a string: the next kind is tried
            self = .string(string)
        } else if let boolean = try? container.decode(Bool.self) {  // not a boolean: the next kind is tried
            self = .boolean(boolean)
        } else if let number = try? container.decode(Double.self) {  // not a number: the next kind is tried
            self = .number(number)
        } else if let list = try? container.decode([JSONValue].self) {  // not a list: it must be an object
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// The members of an object; empty for anything else.
    subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The string, when it is one that is not empty.
    var string: String? {
        guard case .string(let string) = self, !string.isEmpty else { return nil }
        return string
    }

    /// The elements of a list; anything else is a list of itself.
    var elements: [JSONValue] {
        if case .list(let list) = self { list } else { [self] }
    }
}
