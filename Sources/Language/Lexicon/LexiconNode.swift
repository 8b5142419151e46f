/// The value of a key in a lexicon file: a word or number as written, or a list of such.
enum LexiconNode: Hashable, Sendable {
    case scalar(String)
    case list([String])

    /// The one value; `nil` for a list.
    var text: String? {
        if case .scalar(let text) = self { text } else { nil }
    }

    /// The values; one for a scalar.
    var texts: [String] {
        switch self {
        case .scalar(let text): [text]
        case .list(let texts): texts
        }
    }

    var number: Double? { text.flatMap(Double.init) }

    /// As YAML writes truth; `nil` for anything else.
    var flag: Bool? {
        switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }
}
