import FoundationEssentials

/// Writes values as JSON, one a line, with sorted keys and plain slashes, so that the same record is the same bytes.
enum JSONLine {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
