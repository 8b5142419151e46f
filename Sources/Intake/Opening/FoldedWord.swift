import Language

/// Words as they are compared: folded, and without signs around them.
enum FoldedWord {
    static func folded(_ text: some StringProtocol) -> String { Folding.folded(String(text)) }
}

extension String {
    /// Without the given characters at its ends.
    func trimmed(of signs: String) -> String {
        var rest = self[...]
        while let first = rest.first, signs.contains(first) { rest.removeFirst() }
        while let last = rest.last, signs.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
