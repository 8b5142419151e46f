import Language

/// Compares names without regard to case, accents and small words.
enum NameComparison {
    private static let small: Set<String> = [
        "the", "a", "an", "of", "in", "for", "and", "el", "la", "los", "las", "lo", "un", "una", "de", "del", "y", "en",
        "s",
    ]

    /// The words of a name, folded, without articles and prepositions.
    static func words(_ name: String?) -> Set<String> {
        let folded = Folding.folded(name ?? "")
        let words = folded.unicodeScalars.split { point in
            !(point.properties.isAlphabetic || point.properties.numericType != nil || point == "_")
        }
        return Set(words.map { String($0) }).subtracting(small)
    }

    /// Whether two names share at least half of the words of the shorter one. Two absent names are the same.
    static func isSame(_ left: String?, _ right: String?) -> Bool {
        let (left, right) = (words(left), words(right))
        guard !left.isEmpty, !right.isEmpty else { return left == right }
        return left.intersection(right).count * 2 >= min(left.count, right.count)
    }

    /// How much two names agree: 0 when they are not the same, 2 when they have the same words.
    static func agreement(_ left: String, _ right: String) -> Double {
        guard isSame(left, right) else { return 0 }
        let (left, right) = (words(left), words(right))
        guard !left.isEmpty else { return 2 }
        return 1 + Double(left.intersection(right).count) / Double(left.union(right).count)
    }
}
