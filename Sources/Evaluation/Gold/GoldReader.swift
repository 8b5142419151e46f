import FoundationEssentials

/// Reads the lines of a `gold.jsonl`.
public enum GoldReader {
    /// The gold of each text, in the order of the lines; blank lines are left out.
    ///
    /// - Throws: ``GoldError`` for the first line that cannot be read, with its number and the path of the key.
    public static func documents(in lines: String) throws(GoldError) -> [GoldDocument] {
        var documents: [GoldDocument] = []
        var seen: Set<String> = []
        let rows = lines.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, row) in rows.enumerated() where row.contains(where: { !$0.isWhitespace }) {
            let document = try document(String(row), line: index + 1)
            guard seen.insert(document.id).inserted else {
                throw GoldError("Line \(index + 1) of the gold: '\(document.id)' has a line already. Join the two.")
            }
            documents.append(document)
        }
        return documents
    }

    private static func document(_ row: String, line: Int) throws(GoldError) -> GoldDocument {
        do {
            return try JSONDecoder().decode(GoldDocument.self, from: Data(row.utf8))
        } catch let error as DecodingError {
            throw GoldError("Line \(line) of the gold cannot be read: \(Self.reason(error)). Correct it there.")
        } catch {
            throw GoldError("Line \(line) of the gold cannot be read: \(error). Correct it there.")
        }
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "'\(path(context.codingPath + [key]))' is missing"
        case .valueNotFound(_, let context): "'\(path(context.codingPath))' is null and must have a value"
        case .typeMismatch(let type, let context): "'\(path(context.codingPath))' is no \(type)"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "it is not valid JSON" : "'\(path(context.codingPath))': \(context.debugDescription)"
        @unknown default: "\(error)"
        }
    }

    /// "figures[2].category"
    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}
