import Evidence
import Language

/// Names, places, dates and quantities where they stand. Machine-made: nobody has judged them.
struct MentionGrammar: Sendable {
    let reading: Reading
    let places: PlaceGrammar

    /// All mentions, in the order of the text.
    func mentions(dates: [DateMention], quantities: [Range<Int>]) -> [Mention] {
        var result = dates.map { ($0.tokens, Mention.Kind.date) } + quantities.map { ($0, .quantity) }
        for sentence in reading.sentences {
            let found = places.places(in: sentence.tokens).filter { !$0.isDemonym }
            result += found.map { ($0.tokens, .place) }
            result += names(in: sentence.tokens, besides: found.map(\.tokens))
        }
        return result.compactMap { tokens, kind in reading.span(tokens).map { Mention(kind: kind, span: $0) } }
            .sorted { $0.span < $1.span }
    }

    private func names(in sentence: Range<Int>, besides places: [Range<Int>]) -> [(Range<Int>, Mention.Kind)] {
        var result: [(Range<Int>, Mention.Kind)] = []
        var index = sentence.lowerBound
        let names = NamePhrase(reading: reading)
        while index < sentence.upperBound {
            if let outlet = reading.mark(at: index, .outlet) {
                result.append((outlet.first..<outlet.end, .organisation))
                index = outlet.end
            } else if let end = names.end(from: index, limit: sentence.upperBound) {
                let range = withoutTitle(index..<end)
                if !places.contains(where: { $0.overlaps(range) }), let kind = kind(of: range, in: sentence) {
                    result.append((range, kind))
                }
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return result
    }

    private func withoutTitle(_ range: Range<Int>) -> Range<Int> {
        var first = range.lowerBound
        while first < range.upperBound, let mark = reading.mark(at: first, .title), mark.end < range.upperBound {
            first = mark.end
        }
        return first..<range.upperBound
    }

    /// A body when a word of it or an acronym is among the words; a person with two words or more; else nothing is said.
    private func kind(of range: Range<Int>, in sentence: Range<Int>) -> Mention.Kind? {
        guard !range.isEmpty else { return nil }
        let body = range.contains { index in
            guard let mark = reading.mark(at: index, .source) else { return false }
            return ["organisation", "document", "outlet"].contains(reading.entry(mark).kind ?? "")
        }
        if body { return .organisation }
        if range.count == 1, reading.tokens[range.lowerBound].shape.contains(.allCapitals) { return .organisation }
        let words = range.filter { reading.isCapitalised($0) }.count
        return words >= 2 && words <= 5 ? .person : nil
    }
}
