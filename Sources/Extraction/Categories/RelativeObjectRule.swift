import Evidence
import Language

/// A relative clause takes the group as its object: "27 men whom police killed", "16 oficiales a los que el informe
/// implica", "20 hombres que la policía mató".
struct RelativeObjectRule: CategoryRule {
    let name = "relative-object"
    private static let reach = 12

    func reading(of group: NounGroup, in sentence: FigureSentence) -> CategoryReading? {
        let reading = sentence.reading
        let first = group.extent.upperBound
        guard case .people = group.head, first < sentence.tokens.upperBound,
            let relative = reading.marks(at: first).first(where: { $0.concept == .function }),
            relative.roles.contains(.relative), isObject(relative, reading)
        else { return nil }
        var index = relative.end
        while index < min(relative.end + Self.reach, sentence.tokens.upperBound) {
            let token = reading.tokens[index]
            if token.kind == .sign, !Sign.isQuotation(token.sign) { return nil }
            if reading.isFunction(index, .relative, .subordinator) { return nil }
            for mark in reading.marks(at: index) {
                guard let category = mark.concept.category, mark.roles.contains(.active),
                    !reading.isFunction(mark.end, .objectMarker, .determiner),
                    reading.mark(at: mark.end, .people) == nil
                else { continue }
                return CategoryReading(category, trigger: mark)
            }
            index += 1
        }
        return nil
    }

    /// "whom" and "a los que" are objects; "que" is one when a subject of its own follows: "que la policía mató".
    private func isObject(_ relative: Mark, _ reading: Reading) -> Bool {
        if relative.roles.contains(.objectMarker) { return true }
        if reading.isFunction(relative.end, .determiner), reading.marks(at: relative.end + 1).contains(where: isBody) {
            return true
        }
        return reading.marks(at: relative.end).contains(where: isBody)
    }

    private func isBody(_ mark: Mark) -> Bool { mark.concept == .people || mark.concept == .source }
}
