import Evidence
import Language

/// A part of a whole takes what is said of it and not of the whole: in "11 of the 20 killed had no criminal record"
/// the 20 were killed and the 11 had no record.
struct PartRule: CategoryRule {
    let name = "part-of-whole"
    private static let reach = 24

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        guard group.isPart else { return nil }
        var first: CategoryReading?
        if case .outcome(let category) = group.head { first = CategoryReading(category, trigger: group.mark) }
        let limit = min(group.extent.upperBound + Self.reach, sentence.tokens.upperBound)
        for index in group.extent.upperBound..<max(group.extent.upperBound, limit) {
            let token = sentence.reading.tokens[index]
            if token.kind == .sign, Sign.isTerminal(token.sign) || token.sign == Sign.semicolon { break }
            if sentence.reading.isFunction(index, .coordinator) { break }
            for mark in sentence.reading.marks(at: index) {
                let entry = sentence.reading.entry(mark)
                guard let category = entry.concept.category,
                    !entry.roles.contains(.nominal) || entry.roles.contains(.participle)
                else { continue }
                guard let known = first else {
                    first = CategoryReading(category, trigger: mark)
                    continue
                }
                if category != known.category { return CategoryReading(category, trigger: mark) }
            }
        }
        return nil
    }
}
