import Language

/// Runs of capitalised words: names of people, bodies and places.
struct NamePhrase: Sendable {
    let reading: Reading

    /// The end of the name that begins at a token; `nil` when no capitalised word stands there.
    ///
    /// Particles inside ("de la", "of the") belong to it when a capital follows.
    func end(from first: Int, limit: Int) -> Int? {
        guard first < limit, isNameWord(first) else { return nil }
        var end = first + 1
        while end < limit, !reading.tokens[end].shape.contains(.startsLine) {
            if isNameWord(end) || isInitialStop(end) {
                end += 1
                continue
            }
            if reading.isSign(end, Sign.hyphen), end + 1 < limit, isNameWord(end + 1),
                !reading.tokens[end].shape.contains(.spaced)
            {
                end += 2
                continue
            }
            var next = end
            while next < limit, next < end + 2, reading.isFunction(next, .of) || reading.isFunction(next, .determiner) {
                next += 1
            }
            guard next > end, reading.isFunction(end, .of), next < limit, isNameWord(next) else { break }
            end = next + 1
        }
        return end
    }

    /// A capitalised word that is not just the first word of a sentence and small by nature.
    func isNameWord(_ index: Int) -> Bool {
        guard reading.isCapitalised(index) else { return false }
        if reading.tokens[index].shape.contains(.allCapitals) { return true }
        return !reading.marks(at: index).contains { mark in
            let entry = reading.entry(mark)
            return mark.end == index + 1
                && (entry.concept == .function || entry.concept == .calendar || entry.concept == .bound
                    || entry.concept == .quantity || entry.concept == .negation)
        }
    }

    /// The full stop of an initial or an abbreviated given name: "Romeo J. Caramat Jr."
    private func isInitialStop(_ index: Int) -> Bool {
        guard reading.isSign(index, Sign.fullStop), index + 1 < reading.tokens.count, isNameWord(index + 1) else {
            return false
        }
        return reading.tokens[index - 1].end - reading.tokens[index - 1].start == 1
    }
}
