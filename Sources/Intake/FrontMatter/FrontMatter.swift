import Evidence
import Yams

/// The YAML between two `---` lines at the start of a text: what the one who saved it knows of it.
struct FrontMatter: Hashable, Sendable {
    private(set) var particulars = Particulars()
    private(set) var findings: [IntakeFinding] = []
    /// Where the text begins, in bytes from the start; 0 without front matter.
    private(set) var end = 0

    /// Reads the front matter of a text, if it has any.
    ///
    /// What is wrong with it is a finding; the text after it is read all the same.
    init(of text: String) {
        guard let yaml = enclosed(in: Array(text.utf8)) else { return }
        do {
            guard let root = try Yams.compose(yaml: yaml) else { return }
            guard let mapping = root.mapping else {
                note("front-matter-unreadable", "The front matter holds no 'key: value' lines. \(Self.remedy)")
                return
            }
            for (key, value) in mapping { take(value, of: key.string ?? "") }
        } catch {
            note(
                "front-matter-unreadable", "The front matter is not valid YAML\(Self.place(of: error)). \(Self.remedy)")
        }
    }

    private static let remedy = "The text was read without it; correct it and add the document again."

    /// The YAML, with ``end`` set; `nil` when the first line is not `---` or no second one closes it.
    private mutating func enclosed(in bytes: [UInt8]) -> String? {
        var lines = LineCursor(bytes)
        guard let first = lines.next(), Self.isFence(bytes[first.content]) else { return nil }
        while let line = lines.next() {
            guard Self.isFence(bytes[line.content]) else { continue }
            end = line.full.upperBound
            return String(decoding: bytes[first.full.upperBound..<line.full.lowerBound], as: UTF8.self)
        }
        return nil
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("---".utf8) }

    private mutating func take(_ value: Node, of key: String) {
        let texts = Self.texts(of: value)
        switch key {
        case "title": particulars.title = texts.first
        case "publisher": particulars.publisher = texts.first
        case "origin": particulars.origin = texts.first
        case "authors", "author": particulars.authors = texts
        case "language":
            let code = texts.first?.lowercased() ?? ""
            let primary = String(code.prefix { $0 != "-" && $0 != "_" })
            if primary.utf8.count == 2, primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
                particulars.language = LanguageCode(rawValue: primary)
            } else if !code.isEmpty {
                note(
                    "unknown-language",
                    "The front matter's language '\(code)' is no ISO 639-1 code. Write 'es' or 'en'.")
            }
        case "published", "date":
            guard let text = texts.first else { return }
            particulars.published = PartialDate(iso: text.replacing(" ", with: "T", maxReplacements: 1))
            if particulars.published == nil {
                note(
                    "unreadable-date",
                    "The front matter's date '\(text)' cannot be read. Write it as 2016-08-22, 2016-08 or 2016.")
            }
        default:
            note(
                "unknown-front-matter-key",
                "The front matter's key '\(key)' is not known and was left out. "
                    + "Known are title, publisher, published, authors, origin and language.")
        }
    }

    /// The scalars of a value or a list, as they are written; empty ones left out.
    private static func texts(of value: Node) -> [String] {
        let nodes = value.sequence.map(Array.init) ?? [value]
        return nodes.compactMap { node in
            guard let text = node.scalar?.string, node.null == nil, !text.isEmpty else { return nil }
            return text
        }
    }

    private mutating func note(_ code: String, _ message: String) {
        findings.append(IntakeFinding(code: code, message: message))
    }

    private static func place(of error: any Error) -> String {
        switch error as? YamlError {
        // The mark counts from the line after the opening fence.
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            " (line \(mark.line + 1): \(problem))"
        case .duplicatedKeysInMapping: " (a key comes twice)"
        default: ""
        }
    }
}
